{
	"patcher": {
		"fileversion": 1,
		"appversion": {
			"major": 9,
			"minor": 0,
			"revision": 10,
			"architecture": "x64",
			"modernui": 1
		},
		"classnamespace": "box",
		"rect": [
			60,
			100,
			1400,
			800
		],
		"openrect": [
			0,
			0,
			558,
			169
		],
		"openinpresentation": 1,
		"default_fontsize": 10,
		"default_fontname": "Ableton Sans Medium Regular",
		"gridsize": [
			8,
			8
		],
		"boxanimatetime": 500,
		"devicewidth": 558,
		"boxes": [
			{
				"box": {
					"id": "obj-1",
					"maxclass": "newobj",
					"text": "plugin~",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"signal"
					],
					"patching_rect": [
						24,
						120,
						56,
						20
					],
					"varname": "audioIn"
				}
			},
			{
				"box": {
					"id": "obj-2",
					"maxclass": "newobj",
					"text": "plugout~",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"signal"
					],
					"patching_rect": [
						24,
						344,
						62,
						20
					],
					"varname": "audioOut"
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 3,
					"numoutlets": 9,
					"outlettype": [
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal"
					],
					"patching_rect": [
						120,
						184,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: loudness by ITU-R BS.1770-5 and EBU R 128. Made from the project's tables by `npm run bake`.\nData hop_power(300);\nData hop_peak(300);\nData block_count(32768);\nData block_power(32768);\nData range_count(32768);\nHistory was_begun, was_rate;\nHistory was_shelf_b0, was_shelf_b1, was_shelf_b2, was_shelf_a1, was_shelf_a2, was_cut_a1, was_cut_a2, was_left_k1;\nHistory was_left_k2, was_left_k3, was_left_k4, was_right_k1, was_right_k2, was_right_k3, was_right_k4, was_energy;\nHistory was_frames, was_peak, was_place, was_hop_end, was_hops, was_slot, was_momentary, was_short_term;\nHistory was_max_momentary, was_max_short_term, was_true_peak, was_recent_peak, was_emptied, was_step_hops;\nHistory was_range_power, was_integrated, was_loudness_range;\nHistory was_left1, was_left2, was_left3, was_left4, was_left5, was_left6, was_left7, was_left8, was_left9, was_left10;\nHistory was_left11, was_left12, was_left13, was_left14, was_left15, was_left16, was_left17, was_left18, was_left19;\nHistory was_left20, was_left21, was_left22, was_left23, was_right1, was_right2, was_right3, was_right4, was_right5;\nHistory was_right6, was_right7, was_right8, was_right9, was_right10, was_right11, was_right12, was_right13;\nHistory was_right14, was_right15, was_right16, was_right17, was_right18, was_right19, was_right20, was_right21;\nHistory was_right22, was_right23;\n\nshelf_b0 = was_shelf_b0; shelf_b1 = was_shelf_b1; shelf_b2 = was_shelf_b2; shelf_a1 = was_shelf_a1;\nshelf_a2 = was_shelf_a2; cut_a1 = was_cut_a1; cut_a2 = was_cut_a2; left_k1 = was_left_k1;\nleft_k2 = was_left_k2; left_k3 = was_left_k3; left_k4 = was_left_k4; right_k1 = was_right_k1;\nright_k2 = was_right_k2; right_k3 = was_right_k3; right_k4 = was_right_k4; energy = was_energy;\nframes = was_frames; peak = was_peak; place = was_place; hop_end = was_hop_end; hops = was_hops;\nslot = was_slot; momentary = was_momentary; short_term = was_short_term; max_momentary = was_max_momentary;\nmax_short_term = was_max_short_term; true_peak = was_true_peak; recent_peak = was_recent_peak;\nemptied = was_emptied; step_hops = was_step_hops; range_power = was_range_power; integrated = was_integrated;\nloudness_range = was_loudness_range;\nleft1 = was_left1; left2 = was_left2; left3 = was_left3; left4 = was_left4; left5 = was_left5;\nleft6 = was_left6; left7 = was_left7; left8 = was_left8; left9 = was_left9; left10 = was_left10;\nleft11 = was_left11; left12 = was_left12; left13 = was_left13; left14 = was_left14; left15 = was_left15;\nleft16 = was_left16; left17 = was_left17; left18 = was_left18; left19 = was_left19; left20 = was_left20;\nleft21 = was_left21; left22 = was_left22; left23 = was_left23; right1 = was_right1; right2 = was_right2;\nright3 = was_right3; right4 = was_right4; right5 = was_right5; right6 = was_right6; right7 = was_right7;\nright8 = was_right8; right9 = was_right9; right10 = was_right10; right11 = was_right11; right12 = was_right12;\nright13 = was_right13; right14 = was_right14; right15 = was_right15; right16 = was_right16;\nright17 = was_right17; right18 = was_right18; right19 = was_right19; right20 = was_right20;\nright21 = was_right21; right22 = was_right22; right23 = was_right23;\n\n// a measurement begins\nif ((in3 != was_begun) || (samplerate != was_rate)) {\n  shelf_b0 = 0.; shelf_b1 = 0.; shelf_b2 = 0.; shelf_a1 = 0.; shelf_a2 = 0.; cut_a1 = 0.; cut_a2 = 0.;\n  left_k1 = 0.; left_k2 = 0.; left_k3 = 0.; left_k4 = 0.; right_k1 = 0.; right_k2 = 0.; right_k3 = 0.;\n  right_k4 = 0.; energy = 0.; frames = 0.; peak = 0.; place = 0.; hop_end = 0.; hops = 0.; slot = 0.;\n  momentary = 0.; short_term = 0.; max_momentary = 0.; max_short_term = 0.; true_peak = 0.; recent_peak = 0.;\n  emptied = 0.; step_hops = 0.; range_power = 0.; integrated = 0.; loudness_range = 0.;\n  left1 = 0.; left2 = 0.; left3 = 0.; left4 = 0.; left5 = 0.; left6 = 0.; left7 = 0.; left8 = 0.; left9 = 0.;\n  left10 = 0.; left11 = 0.; left12 = 0.; left13 = 0.; left14 = 0.; left15 = 0.; left16 = 0.; left17 = 0.;\n  left18 = 0.; left19 = 0.; left20 = 0.; left21 = 0.; left22 = 0.; left23 = 0.; right1 = 0.; right2 = 0.;\n  right3 = 0.; right4 = 0.; right5 = 0.; right6 = 0.; right7 = 0.; right8 = 0.; right9 = 0.; right10 = 0.;\n  right11 = 0.; right12 = 0.; right13 = 0.; right14 = 0.; right15 = 0.; right16 = 0.; right17 = 0.;\n  right18 = 0.; right19 = 0.; right20 = 0.; right21 = 0.; right22 = 0.; right23 = 0.;\n  // the K filter at this rate\n  moved = 48000. / samplerate;\n  shelf_radius = pow(0.855850906534456, moved);\n  shelf_a1 = -2. * shelf_radius * cos(0.15696243677333555 * moved);\n  shelf_a2 = shelf_radius * shelf_radius;\n  cut_radius = pow(0.9950237436193219, moved);\n  cut_a1 = -2. * cut_radius * cos(0.00018046252895209344 * moved);\n  cut_a2 = cut_radius * cut_radius;\n  step_low = twopi * 997. / samplerate;\n  hertz_high = min(0.45 * samplerate, 20000.);\n  step_high = twopi * hertz_high / samplerate;\n  step_printed = twopi * hertz_high / 48000.;\n  real_poles_low = 1. + shelf_a1 * cos(step_low) + shelf_a2 * cos(2. * step_low);\n  turned_poles_low = shelf_a1 * sin(step_low) + shelf_a2 * sin(2. * step_low);\n  poles_low = real_poles_low * real_poles_low + turned_poles_low * turned_poles_low;\n  real_poles_high = 1. + shelf_a1 * cos(step_high) + shelf_a2 * cos(2. * step_high);\n  turned_poles_high = shelf_a1 * sin(step_high) + shelf_a2 * sin(2. * step_high);\n  poles_high = real_poles_high * real_poles_high + turned_poles_high * turned_poles_high;\n  real_above = 1.53512485958697 + -2.69169618940638 * cos(step_printed) + 1.19839281085285 * cos(2. * step_printed);\n  turned_above = -2.69169618940638 * sin(step_printed) + 1.19839281085285 * sin(2. * step_printed);\n  above = real_above * real_above + turned_above * turned_above;\n  real_under = 1. + -1.69065929318241 * cos(step_printed) + 0.73248077421585 * cos(2. * step_printed);\n  turned_under = -1.69065929318241 * sin(step_printed) + 0.73248077421585 * sin(2. * step_printed);\n  under = real_under * real_under + turned_under * turned_under;\n  zero = 1.0000000000000158 * (1. + shelf_a1 + shelf_a2) * (1. + shelf_a1 + shelf_a2);\n  sine_low = sin(step_low / 2.); low_s = sine_low * sine_low;\n  sine_high = sin(step_high / 2.); high_s = sine_high * sine_high;\n  slope_low = (1.164224362115132 * poles_low - zero * (1. - low_s)) / low_s;\n  slope_high = (above / under * poles_high - zero * (1. - high_s)) / high_s;\n  bend = (slope_low - slope_high) / (4. * (high_s - low_s));\n  half_rate = slope_low - 4. * bend * (1. - low_s);\n  half_sum = (sqrt(zero) + sqrt(half_rate)) / 2.;\n  first = (half_sum + sqrt(half_sum * half_sum + bend)) / 2.;\n  real_cut_zeros = 1. + -2. * cos(step_low) + 1. * cos(2. * step_low);\n  turned_cut_zeros = -2. * sin(step_low) + 1. * sin(2. * step_low);\n  cut_zeros = real_cut_zeros * real_cut_zeros + turned_cut_zeros * turned_cut_zeros;\n  real_cut_poles = 1. + cut_a1 * cos(step_low) + cut_a2 * cos(2. * step_low);\n  turned_cut_poles = cut_a1 * sin(step_low) + cut_a2 * sin(2. * step_low);\n  cut_poles = real_cut_poles * real_cut_poles + turned_cut_poles * turned_cut_poles;\n  cut_gain = sqrt(1.0070817516762118 * cut_poles / cut_zeros);\n  shelf_b0 = first * cut_gain;\n  shelf_b1 = (sqrt(zero) - sqrt(half_rate)) / 2. * cut_gain;\n  shelf_b2 = -bend / (4. * first) * cut_gain;\n  hop_end = floor(samplerate / 100. + 0.5);\n  for (n = 0.; n < 300.; n += 1.) { poke(hop_power, 0., n); poke(hop_peak, 0., n); }\n}\nif (emptied < 32768.) {\n  for (n = emptied; n < emptied + 16.; n += 1.) { poke(block_count, 0., n); poke(block_power, 0., n); poke(range_count, 0., n); }\n  emptied += 16.;\n}\n\n// what comes in, K-weighted, and its peaks between the samples\nleft = clip(fixnan(in1), -1000., 1000.);\nshelved = shelf_b0 * left + left_k1;\nleft_k1 = shelf_b1 * left - shelf_a1 * shelved + left_k2;\nleft_k2 = shelf_b2 * left - shelf_a2 * shelved;\nk_left = shelved + left_k3;\nleft_k3 = -2. * shelved - cut_a1 * k_left + left_k4;\nleft_k4 = shelved - cut_a2 * k_left;\npeak = max(peak, abs(left));\nsum0 = left23 + left; apart0 = left23 - left;\nsum1 = left22 + left1; apart1 = left22 - left1;\nsum2 = left21 + left2; apart2 = left21 - left2;\nsum3 = left20 + left3; apart3 = left20 - left3;\nsum4 = left19 + left4; apart4 = left19 - left4;\nsum5 = left18 + left5; apart5 = left18 - left5;\nsum6 = left17 + left6; apart6 = left17 - left6;\nsum7 = left16 + left7; apart7 = left16 - left7;\nsum8 = left15 + left8; apart8 = left15 - left8;\nsum9 = left14 + left9; apart9 = left14 - left9;\nsum10 = left13 + left10; apart10 = left13 - left10;\nsum11 = left12 + left11; apart11 = left12 - left11;\nif (samplerate < 80000.) {\n  peak = max(peak, abs(-0.0001627320266828268 * sum0 + 0.00041485947918645403 * sum1 + -0.0008493998480336625 * sum2 + 0.0015391782553867584 * sum3 + -0.00257649332968986 * sum4 + 0.004085945651008092 * sum5 + -0.0062559753977084 * sum6 + 0.009419806050864198 * sum7 + -0.014290510146842815 * sum8 + 0.022829980415456946 * sum9 + -0.043520573170657544 * sum10 + 0.5293659140677127 * sum11) + abs(-0.00007794868744346524 * apart0 + 0.00014365728866099227 * apart1 + -0.00023779695554160252 * apart2 + 0.0003673031448152308 * apart3 + -0.0005423956859492494 * apart4 + 0.0007813940715524262 * apart5 + -0.001122531601359542 * apart6 + 0.0016562554599404726 * apart7 + -0.002631563138606654 * apart8 + 0.004927031700952662 * apart9 + -0.013687024865028541 * apart10 + 0.4642208407588665 * apart11));\n  peak = max(peak, abs(-0.0004471855399946314 * sum0 + 0.0011574999267278815 * sum1 + -0.0023854882848566316 * sum2 + 0.004337963177442881 * sum3 + -0.007276280173174136 * sum4 + 0.011551606768140599 * sum5 + -0.01769139210000768 * sum6 + 0.026619356564461308 * sum7 + -0.04028314122484597 * sum8 + 0.06389312183030617 * sum9 + -0.11832684644209546 * sum10 + 0.5788507854978957 * sum11) + abs(-0.00015785386160174894 * apart0 + 0.00029135136153991196 * apart1 + -0.0004826513088383172 * apart2 + 0.0007458033399376576 * apart3 + -0.0011014565253679959 * apart4 + 0.001586538063461364 * apart5 + -0.0022779258287321602 * apart6 + 0.0033568153219466386 * apart7 + -0.005318604088393575 * apart8 + 0.009884941279024975 * apart9 + -0.026675588547942337 * apart10 + 0.36387142788773386 * apart11));\n  peak = max(peak, abs(-0.0006530807319206683 * sum0 + 0.001708479055510938 * sum1 + -0.0035368476225129753 * sum2 + 0.006447136217787331 * sum3 + -0.010829021701278484 * sum4 + 0.0172044462390123 * sum5 + -0.02635374795188982 * sum6 + 0.039634638793300356 * sum7 + -0.05988124834491202 * sum8 + 0.0945321160910377 * sum9 + -0.17188657510727273 * sum10 + 0.6136137050631382 * sum11) + abs(-0.00014132676680960577 * apart0 + 0.0002611065317842734 * apart1 + -0.000432773395337892 * apart2 + 0.0006689089952845433 * apart3 + -0.0009879726268523376 * apart4 + 0.001422923507674265 * apart5 + -0.002042265853269663 * apart6 + 0.0030070627996499587 * apart7 + -0.004755662683152605 * apart8 + 0.008796283233764211 * apart9 + -0.02330538124874175 * apart10 + 0.23198362473919834 * apart11));\n  peak = max(peak, abs(-0.0007608252963947008 * sum0 + 0.0020012344970111702 * sum1 + -0.004152374334461773 * sum2 + 0.007578343995871624 * sum3 + -0.012737937532965902 * sum4 + 0.020244708075637403 * sum5 + -0.031013833110476376 * sum6 + 0.04663240495354477 * sum7 + -0.07039662759959844 * sum8 + 0.11087450764183508 * sum9 + -0.19981381078470956 * sum10 + 0.6315442094947067 * sum11) + abs(-0.0000554861774992141 * apart0 + 0.00010256394244391378 * apart1 + -0.00017003998972904208 * apart2 + 0.0002628545946848117 * apart3 + -0.00038824961075337606 * apart4 + 0.0005591452318779132 * apart5 + -0.0008023734189059883 * apart6 + 0.0011809426439333658 * apart7 + -0.0018659466881603415 * apart8 + 0.0034431465680701545 * apart9 + -0.009041395577034442 * apart10 + 0.07968203278825525 * apart11));\n} else {\n  peak = max(peak, abs(-0.0003131505165682359 * sum0 + 0.0008048489256889334 * sum1 + -0.0016536930683781082 * sum2 + 0.0030023189293024574 * sum3 + -0.005031219680551728 * sum4 + 0.0079834366354084 * sum5 + -0.012225170089489232 * sum6 + 0.01840060715563201 * sum7 + -0.027877295762908313 * sum8 + 0.044361378711840545 * sum9 + -0.08323321727854446 * sum10 + 0.5557811560385675 * sum11) + abs(-0.00013074405084330097 * apart0 + 0.00024115065787480263 * apart1 + -0.0003993464197795675 * apart2 + 0.0006169662832628544 * apart3 + -0.0009111308743399858 * apart4 + 0.0013124905204317037 * apart5 + -0.0018849277145145003 * apart6 + 0.0027792640689679954 * apart7 + -0.0044091554948899984 * apart8 + 0.008222176804480924 * apart9 + -0.022480203028098635 * apart10 + 0.41856187177907256 * apart11));\n  peak = max(peak, abs(-0.0007200497752825184 * sum0 + 0.0018900855717174595 * sum1 + -0.003918381609910696 * sum2 + 0.007148028894363929 * sum3 + -0.012011505766022425 * sum4 + 0.019087514379180603 * sum5 + -0.029240000194908845 * sum6 + 0.043969060736790244 * sum7 + -0.06639615911176476 * sum8 + 0.10466466831627798 * sum9 + -0.1892500423319862 * sum10 + 0.624776780891545 * sum11) + abs(-0.000104592014221168 * apart0 + 0.00019329790155575663 * apart1 + -0.0003204357005506199 * apart2 + 0.0004953174463909224 * apart3 + -0.0007315979438089421 * apart4 + 0.0010536459431604948 * apart5 + -0.0015120847500411407 * apart6 + 0.002225845771373216 * apart7 + -0.0035181518328056827 * apart8 + 0.006497658259465203 * apart9 + -0.017119143047951507 * apart10 + 0.1575861716421399 * apart11));\n}\nright = clip(fixnan(in2), -1000., 1000.);\nshelved = shelf_b0 * right + right_k1;\nright_k1 = shelf_b1 * right - shelf_a1 * shelved + right_k2;\nright_k2 = shelf_b2 * right - shelf_a2 * shelved;\nk_right = shelved + right_k3;\nright_k3 = -2. * shelved - cut_a1 * k_right + right_k4;\nright_k4 = shelved - cut_a2 * k_right;\npeak = max(peak, abs(right));\nsum0 = right23 + right; apart0 = right23 - right;\nsum1 = right22 + right1; apart1 = right22 - right1;\nsum2 = right21 + right2; apart2 = right21 - right2;\nsum3 = right20 + right3; apart3 = right20 - right3;\nsum4 = right19 + right4; apart4 = right19 - right4;\nsum5 = right18 + right5; apart5 = right18 - right5;\nsum6 = right17 + right6; apart6 = right17 - right6;\nsum7 = right16 + right7; apart7 = right16 - right7;\nsum8 = right15 + right8; apart8 = right15 - right8;\nsum9 = right14 + right9; apart9 = right14 - right9;\nsum10 = right13 + right10; apart10 = right13 - right10;\nsum11 = right12 + right11; apart11 = right12 - right11;\nif (samplerate < 80000.) {\n  peak = max(peak, abs(-0.0001627320266828268 * sum0 + 0.00041485947918645403 * sum1 + -0.0008493998480336625 * sum2 + 0.0015391782553867584 * sum3 + -0.00257649332968986 * sum4 + 0.004085945651008092 * sum5 + -0.0062559753977084 * sum6 + 0.009419806050864198 * sum7 + -0.014290510146842815 * sum8 + 0.022829980415456946 * sum9 + -0.043520573170657544 * sum10 + 0.5293659140677127 * sum11) + abs(-0.00007794868744346524 * apart0 + 0.00014365728866099227 * apart1 + -0.00023779695554160252 * apart2 + 0.0003673031448152308 * apart3 + -0.0005423956859492494 * apart4 + 0.0007813940715524262 * apart5 + -0.001122531601359542 * apart6 + 0.0016562554599404726 * apart7 + -0.002631563138606654 * apart8 + 0.004927031700952662 * apart9 + -0.013687024865028541 * apart10 + 0.4642208407588665 * apart11));\n  peak = max(peak, abs(-0.0004471855399946314 * sum0 + 0.0011574999267278815 * sum1 + -0.0023854882848566316 * sum2 + 0.004337963177442881 * sum3 + -0.007276280173174136 * sum4 + 0.011551606768140599 * sum5 + -0.01769139210000768 * sum6 + 0.026619356564461308 * sum7 + -0.04028314122484597 * sum8 + 0.06389312183030617 * sum9 + -0.11832684644209546 * sum10 + 0.5788507854978957 * sum11) + abs(-0.00015785386160174894 * apart0 + 0.00029135136153991196 * apart1 + -0.0004826513088383172 * apart2 + 0.0007458033399376576 * apart3 + -0.0011014565253679959 * apart4 + 0.001586538063461364 * apart5 + -0.0022779258287321602 * apart6 + 0.0033568153219466386 * apart7 + -0.005318604088393575 * apart8 + 0.009884941279024975 * apart9 + -0.026675588547942337 * apart10 + 0.36387142788773386 * apart11));\n  peak = max(peak, abs(-0.0006530807319206683 * sum0 + 0.001708479055510938 * sum1 + -0.0035368476225129753 * sum2 + 0.006447136217787331 * sum3 + -0.010829021701278484 * sum4 + 0.0172044462390123 * sum5 + -0.02635374795188982 * sum6 + 0.039634638793300356 * sum7 + -0.05988124834491202 * sum8 + 0.0945321160910377 * sum9 + -0.17188657510727273 * sum10 + 0.6136137050631382 * sum11) + abs(-0.00014132676680960577 * apart0 + 0.0002611065317842734 * apart1 + -0.000432773395337892 * apart2 + 0.0006689089952845433 * apart3 + -0.0009879726268523376 * apart4 + 0.001422923507674265 * apart5 + -0.002042265853269663 * apart6 + 0.0030070627996499587 * apart7 + -0.004755662683152605 * apart8 + 0.008796283233764211 * apart9 + -0.02330538124874175 * apart10 + 0.23198362473919834 * apart11));\n  peak = max(peak, abs(-0.0007608252963947008 * sum0 + 0.0020012344970111702 * sum1 + -0.004152374334461773 * sum2 + 0.007578343995871624 * sum3 + -0.012737937532965902 * sum4 + 0.020244708075637403 * sum5 + -0.031013833110476376 * sum6 + 0.04663240495354477 * sum7 + -0.07039662759959844 * sum8 + 0.11087450764183508 * sum9 + -0.19981381078470956 * sum10 + 0.6315442094947067 * sum11) + abs(-0.0000554861774992141 * apart0 + 0.00010256394244391378 * apart1 + -0.00017003998972904208 * apart2 + 0.0002628545946848117 * apart3 + -0.00038824961075337606 * apart4 + 0.0005591452318779132 * apart5 + -0.0008023734189059883 * apart6 + 0.0011809426439333658 * apart7 + -0.0018659466881603415 * apart8 + 0.0034431465680701545 * apart9 + -0.009041395577034442 * apart10 + 0.07968203278825525 * apart11));\n} else {\n  peak = max(peak, abs(-0.0003131505165682359 * sum0 + 0.0008048489256889334 * sum1 + -0.0016536930683781082 * sum2 + 0.0030023189293024574 * sum3 + -0.005031219680551728 * sum4 + 0.0079834366354084 * sum5 + -0.012225170089489232 * sum6 + 0.01840060715563201 * sum7 + -0.027877295762908313 * sum8 + 0.044361378711840545 * sum9 + -0.08323321727854446 * sum10 + 0.5557811560385675 * sum11) + abs(-0.00013074405084330097 * apart0 + 0.00024115065787480263 * apart1 + -0.0003993464197795675 * apart2 + 0.0006169662832628544 * apart3 + -0.0009111308743399858 * apart4 + 0.0013124905204317037 * apart5 + -0.0018849277145145003 * apart6 + 0.0027792640689679954 * apart7 + -0.0044091554948899984 * apart8 + 0.008222176804480924 * apart9 + -0.022480203028098635 * apart10 + 0.41856187177907256 * apart11));\n  peak = max(peak, abs(-0.0007200497752825184 * sum0 + 0.0018900855717174595 * sum1 + -0.003918381609910696 * sum2 + 0.007148028894363929 * sum3 + -0.012011505766022425 * sum4 + 0.019087514379180603 * sum5 + -0.029240000194908845 * sum6 + 0.043969060736790244 * sum7 + -0.06639615911176476 * sum8 + 0.10466466831627798 * sum9 + -0.1892500423319862 * sum10 + 0.624776780891545 * sum11) + abs(-0.000104592014221168 * apart0 + 0.00019329790155575663 * apart1 + -0.0003204357005506199 * apart2 + 0.0004953174463909224 * apart3 + -0.0007315979438089421 * apart4 + 0.0010536459431604948 * apart5 + -0.0015120847500411407 * apart6 + 0.002225845771373216 * apart7 + -0.0035181518328056827 * apart8 + 0.006497658259465203 * apart9 + -0.017119143047951507 * apart10 + 0.1575861716421399 * apart11));\n}\n\n// hops of 10 ms\nenergy += k_left * k_left + k_right * k_right;\nframes += 1.;\nplace += 1.;\nif (place >= hop_end) {\n  power = energy / frames;\n  poke(hop_power, power, slot);\n  poke(hop_peak, peak, slot);\n  total = 0.;\n  recent_peak = 0.;\n  for (n = 0.; n < 300.; n += 1.) {\n    total += peek(hop_power, n);\n    recent_peak = max(recent_peak, peek(hop_peak, n));\n  }\n  short_term = total / 300.;\n  total = 0.;\n  for (n = 0.; n < 40.; n += 1.) { total += peek(hop_power, (slot < n) ? slot - n + 300. : slot - n); }\n  momentary = total / 40.;\n  max_momentary = max(max_momentary, momentary);\n  max_short_term = max(max_short_term, short_term);\n  true_peak = max(true_peak, peak);\n  energy = 0.; frames = 0.; peak = 0.;\n  hops += 1.;\n  slot = (slot == 299.) ? 0. : slot + 1.;\n  hop_end = floor((hops + 1.) * samplerate / 100. + 0.5);\n  step_hops += 1.;\n  if (step_hops == 10.) {\n    step_hops = 0.;\n    if ((hops >= 40.) && (momentary > 0.0000001172465304582298)) {\n      node = floor(clip((10. * log10(momentary) + 69.309) * 200., 0., 16383.)) + 16384.;\n      while (node >= 1.) {\n        poke(block_count, peek(block_count, node) + 1., node);\n        poke(block_power, peek(block_power, node) + momentary, node);\n        node = floor(node * 0.5);\n      }\n      mean = peek(block_power, 1.) / peek(block_count, 1.);\n      node = floor(clip((10. * log10(mean) + 59.309) * 200., 0., 16383.) + 0.5) + 16384.;\n      count = peek(block_count, node);\n      power_above = peek(block_power, node);\n      while (node > 1.) {\n        parent = floor(node * 0.5);\n        if (parent * 2. == node) {\n          count += peek(block_count, node + 1.);\n          power_above += peek(block_power, node + 1.);\n        }\n        node = parent;\n      }\n      integrated = power_above / count;\n    }\n    if ((hops >= 300.) && (short_term > 0.0000001172465304582298)) {\n      node = floor(clip((10. * log10(short_term) + 69.309) * 200., 0., 16383.)) + 16384.;\n      while (node >= 1.) {\n        poke(range_count, peek(range_count, node) + 1., node);\n        node = floor(node * 0.5);\n      }\n      range_power += short_term;\n      mean = range_power / peek(range_count, 1.);\n      node = floor(clip((10. * log10(mean) + 49.309) * 200., 0., 16383.) + 0.5) + 16384.;\n      count = peek(range_count, node);\n      while (node > 1.) {\n        parent = floor(node * 0.5);\n        if (parent * 2. == node) { count += peek(range_count, node + 1.); }\n        node = parent;\n      }\n      below = peek(range_count, 1.) - count;\n      rank = below + floor((count - 1.) * 0.1 + 0.5);\n      low = 1.;\n      while (low < 16384.) {\n        low = low * 2.;\n        smaller = peek(range_count, low);\n        if (rank >= smaller) { rank = rank - smaller; low += 1.; }\n      }\n      rank = below + floor((count - 1.) * 0.95 + 0.5);\n      high = 1.;\n      while (high < 16384.) {\n        high = high * 2.;\n        smaller = peek(range_count, high);\n        if (rank >= smaller) { rank = rank - smaller; high += 1.; }\n      }\n      loudness_range = (high - low) * 0.005;\n    }\n  }\n}\n\nout1 = momentary;\nout2 = short_term;\nout3 = max_momentary;\nout4 = max_short_term;\nout5 = integrated;\nout6 = loudness_range;\nout7 = max(true_peak, peak);\nout8 = max(recent_peak, peak);\nout9 = hops;\nwas_begun = in3;\nwas_rate = samplerate;\nwas_shelf_b0 = shelf_b0; was_shelf_b1 = shelf_b1; was_shelf_b2 = shelf_b2; was_shelf_a1 = shelf_a1;\nwas_shelf_a2 = shelf_a2; was_cut_a1 = cut_a1; was_cut_a2 = cut_a2; was_left_k1 = left_k1;\nwas_left_k2 = left_k2; was_left_k3 = left_k3; was_left_k4 = left_k4; was_right_k1 = right_k1;\nwas_right_k2 = right_k2; was_right_k3 = right_k3; was_right_k4 = right_k4; was_energy = energy;\nwas_frames = frames; was_peak = peak; was_place = place; was_hop_end = hop_end; was_hops = hops;\nwas_slot = slot; was_momentary = momentary; was_short_term = short_term; was_max_momentary = max_momentary;\nwas_max_short_term = max_short_term; was_true_peak = true_peak; was_recent_peak = recent_peak;\nwas_emptied = emptied; was_step_hops = step_hops; was_range_power = range_power; was_integrated = integrated;\nwas_loudness_range = loudness_range;\nwas_left23 = left22;\nwas_left22 = left21;\nwas_left21 = left20;\nwas_left20 = left19;\nwas_left19 = left18;\nwas_left18 = left17;\nwas_left17 = left16;\nwas_left16 = left15;\nwas_left15 = left14;\nwas_left14 = left13;\nwas_left13 = left12;\nwas_left12 = left11;\nwas_left11 = left10;\nwas_left10 = left9;\nwas_left9 = left8;\nwas_left8 = left7;\nwas_left7 = left6;\nwas_left6 = left5;\nwas_left5 = left4;\nwas_left4 = left3;\nwas_left3 = left2;\nwas_left2 = left1;\nwas_left1 = left;\nwas_right23 = right22;\nwas_right22 = right21;\nwas_right21 = right20;\nwas_right20 = right19;\nwas_right19 = right18;\nwas_right18 = right17;\nwas_right17 = right16;\nwas_right16 = right15;\nwas_right15 = right14;\nwas_right14 = right13;\nwas_right13 = right12;\nwas_right12 = right11;\nwas_right11 = right10;\nwas_right10 = right9;\nwas_right9 = right8;\nwas_right8 = right7;\nwas_right7 = right6;\nwas_right6 = right5;\nwas_right5 = right4;\nwas_right4 = right3;\nwas_right3 = right2;\nwas_right2 = right1;\nwas_right1 = right;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 3,
									"numoutlets": 9,
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-2",
									"maxclass": "newobj",
									"text": "out 2",
									"patching_rect": [
										120,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-3",
									"maxclass": "newobj",
									"text": "out 3",
									"patching_rect": [
										180,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-4",
									"maxclass": "newobj",
									"text": "out 4",
									"patching_rect": [
										240,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-5",
									"maxclass": "newobj",
									"text": "out 5",
									"patching_rect": [
										300,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-6",
									"maxclass": "newobj",
									"text": "out 6",
									"patching_rect": [
										360,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-7",
									"maxclass": "newobj",
									"text": "out 7",
									"patching_rect": [
										420,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-8",
									"maxclass": "newobj",
									"text": "out 8",
									"patching_rect": [
										480,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-9",
									"maxclass": "newobj",
									"text": "out 9",
									"patching_rect": [
										540,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										1
									],
									"destination": [
										"out-2",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										2
									],
									"destination": [
										"out-3",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										3
									],
									"destination": [
										"out-4",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										4
									],
									"destination": [
										"out-5",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										5
									],
									"destination": [
										"out-6",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										6
									],
									"destination": [
										"out-7",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										7
									],
									"destination": [
										"out-8",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										8
									],
									"destination": [
										"out-9",
										0
									]
								}
							}
						]
					},
					"varname": "engine"
				}
			},
			{
				"box": {
					"id": "obj-4",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						320,
						88,
						32,
						20
					],
					"varname": "lookOn"
				}
			},
			{
				"box": {
					"id": "obj-5",
					"maxclass": "newobj",
					"text": "metro 33",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						320,
						112,
						62,
						20
					],
					"varname": "looks"
				}
			},
			{
				"box": {
					"id": "obj-6",
					"maxclass": "newobj",
					"text": "t b b b b b b b b b b b",
					"numinlets": 1,
					"numoutlets": 11,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang"
					],
					"patching_rect": [
						320,
						160,
						152,
						20
					],
					"varname": "look"
				}
			},
			{
				"box": {
					"id": "obj-7",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						120,
						232,
						68,
						20
					],
					"varname": "outlet0"
				}
			},
			{
				"box": {
					"id": "obj-8",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						192,
						232,
						68,
						20
					],
					"varname": "outlet1"
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						264,
						232,
						68,
						20
					],
					"varname": "outlet2"
				}
			},
			{
				"box": {
					"id": "obj-10",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						336,
						232,
						68,
						20
					],
					"varname": "outlet3"
				}
			},
			{
				"box": {
					"id": "obj-11",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						408,
						232,
						68,
						20
					],
					"varname": "outlet4"
				}
			},
			{
				"box": {
					"id": "obj-12",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						480,
						232,
						68,
						20
					],
					"varname": "outlet5"
				}
			},
			{
				"box": {
					"id": "obj-13",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						552,
						232,
						68,
						20
					],
					"varname": "outlet6"
				}
			},
			{
				"box": {
					"id": "obj-14",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						624,
						232,
						68,
						20
					],
					"varname": "outlet7"
				}
			},
			{
				"box": {
					"id": "obj-15",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						696,
						232,
						68,
						20
					],
					"varname": "outlet8"
				}
			},
			{
				"box": {
					"id": "obj-16",
					"maxclass": "newobj",
					"text": "pack 0. 0. 0. 0. 0. 0. 0. 0. 0.",
					"numinlets": 9,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						272,
						200,
						20
					],
					"varname": "values"
				}
			},
			{
				"box": {
					"id": "obj-17",
					"maxclass": "newobj",
					"text": "prepend reading",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						304,
						104,
						20
					],
					"varname": "valuesToFace"
				}
			},
			{
				"box": {
					"id": "obj-18",
					"maxclass": "newobj",
					"text": "phasor~ @frequency 7864320 ticks @lock 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						24,
						384,
						254,
						20
					],
					"varname": "songPhase"
				}
			},
			{
				"box": {
					"id": "obj-19",
					"maxclass": "newobj",
					"text": "buffer~ ---marks @samps 1031",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"float",
						"bang"
					],
					"patching_rect": [
						120,
						384,
						182,
						20
					],
					"varname": "marks"
				}
			},
			{
				"box": {
					"id": "obj-20",
					"maxclass": "newobj",
					"text": "loadmess marks ---marks",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						280,
						384,
						152,
						20
					],
					"varname": "marksToFace"
				}
			},
			{
				"box": {
					"id": "obj-21",
					"maxclass": "newobj",
					"text": "loadmess marks ---marks",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						416,
						152,
						20
					],
					"varname": "marksToSpan"
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "newobj",
					"text": "prepend span",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						200,
						416,
						86,
						20
					],
					"varname": "spanSay"
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "newobj",
					"text": "prepend at_end",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						296,
						416,
						98,
						20
					],
					"varname": "atEndSay"
				}
			},
			{
				"box": {
					"id": "obj-24",
					"maxclass": "newobj",
					"text": "prepend at_jump",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						392,
						416,
						104,
						20
					],
					"varname": "atJumpSay"
				}
			},
			{
				"box": {
					"id": "obj-25",
					"maxclass": "newobj",
					"text": "prepend at_start",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						488,
						416,
						110,
						20
					],
					"varname": "atStartSay"
				}
			},
			{
				"box": {
					"id": "obj-26",
					"maxclass": "newobj",
					"text": "t b",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						24,
						24,
						32,
						20
					],
					"varname": "againTake"
				}
			},
			{
				"box": {
					"id": "obj-27",
					"maxclass": "newobj",
					"text": "counter 1 1000000",
					"numinlets": 5,
					"numoutlets": 4,
					"outlettype": [
						"int",
						"",
						"",
						"int"
					],
					"patching_rect": [
						24,
						48,
						116,
						20
					],
					"varname": "againCount"
				}
			},
			{
				"box": {
					"id": "obj-28",
					"maxclass": "newobj",
					"text": "prepend fresh",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						80,
						92,
						20
					],
					"varname": "againFresh"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"signal",
						"signal",
						"signal"
					],
					"patching_rect": [
						24,
						448,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: where a measurement begins and ends in the song. Made from the project's tables by `npm run bake`.\nParam fresh(0.);\nParam at_start(0.);\nParam at_jump(0.);\nParam span(0.);\nParam at_end(0.);\nBuffer marks;\nHistory was_fresh, was_span(-1.);\nHistory was_phase, was_pace, was_still, was_serial, was_looped, was_loop_start, was_loop_end, was_count, was_opening;\nHistory was_closing, was_state, was_begun;\n\nphase = was_phase; pace = was_pace; still = was_still; serial = was_serial; looped = was_looped;\nloop_start = was_loop_start; loop_end = was_loop_end; count = was_count; opening = was_opening;\nclosing = was_closing; state = was_state; begun = was_begun;\n// the transport\ndue = phase * 16384. + pace;\nstride = (in1 - phase) * 16384.;\nstood = still;\nstill = (stride == 0.) ? min(still + 1., samplerate) : 0.;\nstarted = (stride != 0.) && (stood >= 0.1 * samplerate);\nleapt = (abs(stride) > 0.015625) && !started;\ngoes_on = (stride != 0.) && !started && !leapt;\npace = goes_on ? stride : pace;\nphase = in1;\nbeats = phase * 16384.;\n// the song's marks\ntold = peek(marks, 0.);\nother_marks = (told > 0.) && (told != serial);\nother_loop = 0.;\nif (other_marks) {\n  serial = told;\n  brace_start = peek(marks, 2.) + peek(marks, 3.);\n  brace_end = peek(marks, 4.) + peek(marks, 5.);\n  brace_on = peek(marks, 1.);\n  other_loop = (brace_start != loop_start) || (brace_end != loop_end) || (brace_on != looped);\n  loop_start = brace_start;\n  loop_end = brace_end;\n  looped = brace_on;\n  count = peek(marks, 6.);\n}\nbegins = 0.;\n// spans\nlapped = 0.;\ncloses = 0.;\nopens = 0.;\nif (goes_on) {\n  closes = beats + 0.000001 >= closing;\n  opens = beats + 0.000001 >= opening;\n}\nif (leapt) {\n  lapped = (looped != 0.) && (abs(due - loop_end) < 0.0625) && (abs(beats - loop_start) < 0.0625);\n  closes = abs(due - closing) < 0.0625;\n}\nchanges = (fresh != was_fresh) || (span != was_span);\nif (started || leapt || closes || opens || other_marks || changes) {\n  opening = 1000000000.;\n  closing = 1000000000.;\n  landed = 0.;\n  if ((span == 1.) && (looped != 0.)) {\n    opening = (loop_start > beats + 0.000001) ? loop_start : 1000000000.;\n    closing = (loop_end > beats + 0.000001) ? loop_end : 1000000000.;\n    landed = (loop_start <= beats + 0.000001) && (beats - loop_start < 0.0625);\n  }\n  if (span == 2.) {\n    for (n = 0.; n < count; n += 1.) {\n      at = 7. + 2. * n;\n      mark = peek(marks, at) + peek(marks, at + 1.);\n      opening = (mark > beats + 0.000001) ? min(opening, mark) : opening;\n      landed = ((mark <= beats + 0.000001) && (beats - mark < 0.0625)) ? 1. : landed;\n    }\n    closing = opening;\n  }\n  opens = goes_on ? opens : ((started || leapt) && (landed != 0.));\n  counts = (span != 1.) || !lapped;\n  jumped = leapt && (((at_jump == 1.) && counts) || ((at_jump == 2.) && !lapped));\n  renewed = changes || ((at_start != 0.) && started) || jumped;\n  if (span == 0.) {\n    begins = renewed || (state != 1.);\n    state = 1.;\n  } else {\n    broken = (state == 1.) && (started || leapt || (other_loop && (span == 1.))) && !closes;\n    state = (renewed || broken) ? 0. : state;\n    state = ((state == 1.) && closes) ? ((at_end != 0.) ? 0. : 2.) : state;\n    begins = (state == 0.) && opens;\n    state = begins ? 1. : state;\n  }\n}\nbegun += begins;\n\nout1 = begun;\nout2 = state;\nout3 = (still < 0.1 * samplerate) ? beats : -1.;\nwas_fresh = fresh;\nwas_span = span;\nwas_phase = phase; was_pace = pace; was_still = still; was_serial = serial; was_looped = looped;\nwas_loop_start = loop_start; was_loop_end = loop_end; was_count = count; was_opening = opening;\nwas_closing = closing; was_state = state; was_begun = begun;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 1,
									"numoutlets": 3,
									"outlettype": [
										"",
										"",
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-2",
									"maxclass": "newobj",
									"text": "out 2",
									"patching_rect": [
										120,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-3",
									"maxclass": "newobj",
									"text": "out 3",
									"patching_rect": [
										180,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										1
									],
									"destination": [
										"out-2",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										2
									],
									"destination": [
										"out-3",
										0
									]
								}
							}
						]
					},
					"varname": "spanEngine"
				}
			},
			{
				"box": {
					"id": "obj-30",
					"maxclass": "newobj",
					"text": "prepend span",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						200,
						448,
						86,
						20
					],
					"varname": "spanToFace"
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "newobj",
					"text": "buffer~ ---proven @samps 288",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"float",
						"bang"
					],
					"patching_rect": [
						760,
						384,
						182,
						20
					],
					"varname": "proven"
				}
			},
			{
				"box": {
					"id": "obj-32",
					"maxclass": "newobj",
					"text": "loadmess proof ---proven",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						920,
						384,
						158,
						20
					],
					"varname": "provenToFace"
				}
			},
			{
				"box": {
					"id": "obj-33",
					"maxclass": "newobj",
					"text": "loadmess proven ---proven",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						920,
						416,
						164,
						20
					],
					"varname": "provenToReader"
				}
			},
			{
				"box": {
					"id": "obj-34",
					"maxclass": "newobj",
					"text": "prepend run",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						416,
						80,
						20
					],
					"varname": "runSay"
				}
			},
			{
				"box": {
					"id": "obj-35",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 4,
					"numoutlets": 5,
					"outlettype": [
						"signal",
						"signal",
						"signal",
						"signal",
						"signal"
					],
					"patching_rect": [
						760,
						448,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-4",
									"maxclass": "newobj",
									"text": "in 4",
									"patching_rect": [
										240,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: the EBU's and the ITU's signals for the self-test. Made from the project's tables by `npm run bake`.\nParam run(0.);\nData rows(665);\nData bursts(308);\nHistory was_run, was_rate;\nHistory was_row, was_nth, was_silent, was_played, was_runs;\n\nrow = was_row; nth = was_nth; silent = was_silent; played = was_played; runs = was_runs;\nleft = in1;\nright = in2;\nbegun = in3;\nstate = in4;\nprogress = -1.;\nif (run != 0.) {\n  if ((was_run == 0.) || (samplerate != was_rate)) {\n    row = 0.; nth = 0.; silent = 0.; played = 0.; runs += 1.;\n    poke(rows, 0., 0.); poke(rows, 20., 1.); poke(rows, 997., 2.); poke(rows, 0., 3.); poke(rows, 1., 4.); poke(rows, 0., 5.); poke(rows, 1., 6.);\n    poke(rows, 0., 7.); poke(rows, 20., 8.); poke(rows, 1000., 9.); poke(rows, 0., 10.); poke(rows, 0.0707945784384138, 11.); poke(rows, 0.0707945784384138, 12.); poke(rows, 1., 13.);\n    poke(rows, 0., 14.); poke(rows, 1.34, 15.); poke(rows, 1000., 16.); poke(rows, 0., 17.); poke(rows, 0.1, 18.); poke(rows, 0.1, 19.); poke(rows, 0., 20.);\n    poke(rows, 0., 21.); poke(rows, 3., 22.); poke(rows, 1000., 23.); poke(rows, 0., 24.); poke(rows, 0.03162277660168379, 25.); poke(rows, 0.03162277660168379, 26.); poke(rows, 0., 27.);\n    poke(rows, 0., 28.); poke(rows, 4.34, 29.); poke(rows, 1000., 30.); poke(rows, 0., 31.); poke(rows, 0.1, 32.); poke(rows, 0.1, 33.); poke(rows, 0., 34.);\n    poke(rows, 0., 35.); poke(rows, 6., 36.); poke(rows, 1000., 37.); poke(rows, 0., 38.); poke(rows, 0.03162277660168379, 39.); poke(rows, 0.03162277660168379, 40.); poke(rows, 0., 41.);\n    poke(rows, 0., 42.); poke(rows, 7.34, 43.); poke(rows, 1000., 44.); poke(rows, 0., 45.); poke(rows, 0.1, 46.); poke(rows, 0.1, 47.); poke(rows, 0., 48.);\n    poke(rows, 0., 49.); poke(rows, 9., 50.); poke(rows, 1000., 51.); poke(rows, 0., 52.); poke(rows, 0.03162277660168379, 53.); poke(rows, 0.03162277660168379, 54.); poke(rows, 0., 55.);\n    poke(rows, 0., 56.); poke(rows, 10.34, 57.); poke(rows, 1000., 58.); poke(rows, 0., 59.); poke(rows, 0.1, 60.); poke(rows, 0.1, 61.); poke(rows, 0., 62.);\n    poke(rows, 0., 63.); poke(rows, 12., 64.); poke(rows, 1000., 65.); poke(rows, 0., 66.); poke(rows, 0.03162277660168379, 67.); poke(rows, 0.03162277660168379, 68.); poke(rows, 0., 69.);\n    poke(rows, 0., 70.); poke(rows, 13.34, 71.); poke(rows, 1000., 72.); poke(rows, 0., 73.); poke(rows, 0.1, 74.); poke(rows, 0.1, 75.); poke(rows, 0., 76.);\n    poke(rows, 0., 77.); poke(rows, 15., 78.); poke(rows, 1000., 79.); poke(rows, 0., 80.); poke(rows, 0.03162277660168379, 81.); poke(rows, 0.03162277660168379, 82.); poke(rows, 1., 83.);\n    poke(rows, 0., 84.); poke(rows, 3., 85.); poke(rows, 1000., 86.); poke(rows, 0., 87.); poke(rows, 0.0707945784384138, 88.); poke(rows, 0.0707945784384138, 89.); poke(rows, 0., 90.);\n    poke(rows, 0., 91.); poke(rows, 4., 92.); poke(rows, 1000., 93.); poke(rows, 0., 94.); poke(rows, 0., 95.); poke(rows, 0., 96.); poke(rows, 1., 97.);\n    poke(rows, 0., 98.); poke(rows, 0.8999999999999999, 99.); poke(rows, 1000., 100.); poke(rows, 0., 101.); poke(rows, 0., 102.); poke(rows, 0., 103.); poke(rows, 0., 104.);\n    poke(rows, 0., 105.); poke(rows, 3.9, 106.); poke(rows, 1000., 107.); poke(rows, 0., 108.); poke(rows, 0.0707945784384138, 109.); poke(rows, 0.0707945784384138, 110.); poke(rows, 0., 111.);\n    poke(rows, 0., 112.); poke(rows, 4.9, 113.); poke(rows, 1000., 114.); poke(rows, 0., 115.); poke(rows, 0., 116.); poke(rows, 0., 117.); poke(rows, 1., 118.);\n    poke(rows, 0., 119.); poke(rows, 1.95, 120.); poke(rows, 1000., 121.); poke(rows, 0., 122.); poke(rows, 0., 123.); poke(rows, 0., 124.); poke(rows, 0., 125.);\n    poke(rows, 0., 126.); poke(rows, 4.95, 127.); poke(rows, 1000., 128.); poke(rows, 0., 129.); poke(rows, 0.0707945784384138, 130.); poke(rows, 0.0707945784384138, 131.); poke(rows, 0., 132.);\n    poke(rows, 0., 133.); poke(rows, 5.95, 134.); poke(rows, 1000., 135.); poke(rows, 0., 136.); poke(rows, 0., 137.); poke(rows, 0., 138.); poke(rows, 1., 139.);\n    poke(rows, 0., 140.); poke(rows, 2.85, 141.); poke(rows, 1000., 142.); poke(rows, 0., 143.); poke(rows, 0., 144.); poke(rows, 0., 145.); poke(rows, 0., 146.);\n    poke(rows, 0., 147.); poke(rows, 5.85, 148.); poke(rows, 1000., 149.); poke(rows, 0., 150.); poke(rows, 0.0707945784384138, 151.); poke(rows, 0.0707945784384138, 152.); poke(rows, 0., 153.);\n    poke(rows, 0., 154.); poke(rows, 6.85, 155.); poke(rows, 1000., 156.); poke(rows, 0., 157.); poke(rows, 0., 158.); poke(rows, 0., 159.); poke(rows, 1., 160.);\n    poke(rows, 0., 161.); poke(rows, 0.18, 162.); poke(rows, 1000., 163.); poke(rows, 0., 164.); poke(rows, 0.1, 165.); poke(rows, 0.1, 166.); poke(rows, 0., 167.);\n    poke(rows, 0., 168.); poke(rows, 0.4, 169.); poke(rows, 1000., 170.); poke(rows, 0., 171.); poke(rows, 0.03162277660168379, 172.); poke(rows, 0.03162277660168379, 173.); poke(rows, 0., 174.);\n    poke(rows, 0., 175.); poke(rows, 0.5800000000000001, 176.); poke(rows, 1000., 177.); poke(rows, 0., 178.); poke(rows, 0.1, 179.); poke(rows, 0.1, 180.); poke(rows, 0., 181.);\n    poke(rows, 0., 182.); poke(rows, 0.8, 183.); poke(rows, 1000., 184.); poke(rows, 0., 185.); poke(rows, 0.03162277660168379, 186.); poke(rows, 0.03162277660168379, 187.); poke(rows, 0., 188.);\n    poke(rows, 0., 189.); poke(rows, 0.98, 190.); poke(rows, 1000., 191.); poke(rows, 0., 192.); poke(rows, 0.1, 193.); poke(rows, 0.1, 194.); poke(rows, 0., 195.);\n    poke(rows, 0., 196.); poke(rows, 1.2, 197.); poke(rows, 1000., 198.); poke(rows, 0., 199.); poke(rows, 0.03162277660168379, 200.); poke(rows, 0.03162277660168379, 201.); poke(rows, 0., 202.);\n    poke(rows, 0., 203.); poke(rows, 1.38, 204.); poke(rows, 1000., 205.); poke(rows, 0., 206.); poke(rows, 0.1, 207.); poke(rows, 0.1, 208.); poke(rows, 0., 209.);\n    poke(rows, 0., 210.); poke(rows, 1.5999999999999999, 211.); poke(rows, 1000., 212.); poke(rows, 0., 213.); poke(rows, 0.03162277660168379, 214.); poke(rows, 0.03162277660168379, 215.); poke(rows, 0., 216.);\n    poke(rows, 0., 217.); poke(rows, 1.7799999999999998, 218.); poke(rows, 1000., 219.); poke(rows, 0., 220.); poke(rows, 0.1, 221.); poke(rows, 0.1, 222.); poke(rows, 0., 223.);\n    poke(rows, 0., 224.); poke(rows, 1.9999999999999998, 225.); poke(rows, 1000., 226.); poke(rows, 0., 227.); poke(rows, 0.03162277660168379, 228.); poke(rows, 0.03162277660168379, 229.); poke(rows, 0., 230.);\n    poke(rows, 0., 231.); poke(rows, 2.1799999999999997, 232.); poke(rows, 1000., 233.); poke(rows, 0., 234.); poke(rows, 0.1, 235.); poke(rows, 0.1, 236.); poke(rows, 0., 237.);\n    poke(rows, 0., 238.); poke(rows, 2.4, 239.); poke(rows, 1000., 240.); poke(rows, 0., 241.); poke(rows, 0.03162277660168379, 242.); poke(rows, 0.03162277660168379, 243.); poke(rows, 0., 244.);\n    poke(rows, 0., 245.); poke(rows, 2.58, 246.); poke(rows, 1000., 247.); poke(rows, 0., 248.); poke(rows, 0.1, 249.); poke(rows, 0.1, 250.); poke(rows, 0., 251.);\n    poke(rows, 0., 252.); poke(rows, 2.8000000000000003, 253.); poke(rows, 1000., 254.); poke(rows, 0., 255.); poke(rows, 0.03162277660168379, 256.); poke(rows, 0.03162277660168379, 257.); poke(rows, 0., 258.);\n    poke(rows, 0., 259.); poke(rows, 2.9800000000000004, 260.); poke(rows, 1000., 261.); poke(rows, 0., 262.); poke(rows, 0.1, 263.); poke(rows, 0.1, 264.); poke(rows, 0., 265.);\n    poke(rows, 0., 266.); poke(rows, 3.2000000000000006, 267.); poke(rows, 1000., 268.); poke(rows, 0., 269.); poke(rows, 0.03162277660168379, 270.); poke(rows, 0.03162277660168379, 271.); poke(rows, 0., 272.);\n    poke(rows, 0., 273.); poke(rows, 3.380000000000001, 274.); poke(rows, 1000., 275.); poke(rows, 0., 276.); poke(rows, 0.1, 277.); poke(rows, 0.1, 278.); poke(rows, 0., 279.);\n    poke(rows, 0., 280.); poke(rows, 3.600000000000001, 281.); poke(rows, 1000., 282.); poke(rows, 0., 283.); poke(rows, 0.03162277660168379, 284.); poke(rows, 0.03162277660168379, 285.); poke(rows, 0., 286.);\n    poke(rows, 0., 287.); poke(rows, 3.780000000000001, 288.); poke(rows, 1000., 289.); poke(rows, 0., 290.); poke(rows, 0.1, 291.); poke(rows, 0.1, 292.); poke(rows, 0., 293.);\n    poke(rows, 0., 294.); poke(rows, 4.000000000000001, 295.); poke(rows, 1000., 296.); poke(rows, 0., 297.); poke(rows, 0.03162277660168379, 298.); poke(rows, 0.03162277660168379, 299.); poke(rows, 0., 300.);\n    poke(rows, 0., 301.); poke(rows, 4.180000000000001, 302.); poke(rows, 1000., 303.); poke(rows, 0., 304.); poke(rows, 0.1, 305.); poke(rows, 0.1, 306.); poke(rows, 0., 307.);\n    poke(rows, 0., 308.); poke(rows, 4.4, 309.); poke(rows, 1000., 310.); poke(rows, 0., 311.); poke(rows, 0.03162277660168379, 312.); poke(rows, 0.03162277660168379, 313.); poke(rows, 0., 314.);\n    poke(rows, 0., 315.); poke(rows, 4.58, 316.); poke(rows, 1000., 317.); poke(rows, 0., 318.); poke(rows, 0.1, 319.); poke(rows, 0.1, 320.); poke(rows, 0., 321.);\n    poke(rows, 0., 322.); poke(rows, 4.8, 323.); poke(rows, 1000., 324.); poke(rows, 0., 325.); poke(rows, 0.03162277660168379, 326.); poke(rows, 0.03162277660168379, 327.); poke(rows, 0., 328.);\n    poke(rows, 0., 329.); poke(rows, 4.9799999999999995, 330.); poke(rows, 1000., 331.); poke(rows, 0., 332.); poke(rows, 0.1, 333.); poke(rows, 0.1, 334.); poke(rows, 0., 335.);\n    poke(rows, 0., 336.); poke(rows, 5.199999999999999, 337.); poke(rows, 1000., 338.); poke(rows, 0., 339.); poke(rows, 0.03162277660168379, 340.); poke(rows, 0.03162277660168379, 341.); poke(rows, 0., 342.);\n    poke(rows, 0., 343.); poke(rows, 5.379999999999999, 344.); poke(rows, 1000., 345.); poke(rows, 0., 346.); poke(rows, 0.1, 347.); poke(rows, 0.1, 348.); poke(rows, 0., 349.);\n    poke(rows, 0., 350.); poke(rows, 5.599999999999999, 351.); poke(rows, 1000., 352.); poke(rows, 0., 353.); poke(rows, 0.03162277660168379, 354.); poke(rows, 0.03162277660168379, 355.); poke(rows, 0., 356.);\n    poke(rows, 0., 357.); poke(rows, 5.7799999999999985, 358.); poke(rows, 1000., 359.); poke(rows, 0., 360.); poke(rows, 0.1, 361.); poke(rows, 0.1, 362.); poke(rows, 0., 363.);\n    poke(rows, 0., 364.); poke(rows, 5.999999999999998, 365.); poke(rows, 1000., 366.); poke(rows, 0., 367.); poke(rows, 0.03162277660168379, 368.); poke(rows, 0.03162277660168379, 369.); poke(rows, 0., 370.);\n    poke(rows, 0., 371.); poke(rows, 6.179999999999998, 372.); poke(rows, 1000., 373.); poke(rows, 0., 374.); poke(rows, 0.1, 375.); poke(rows, 0.1, 376.); poke(rows, 0., 377.);\n    poke(rows, 0., 378.); poke(rows, 6.399999999999998, 379.); poke(rows, 1000., 380.); poke(rows, 0., 381.); poke(rows, 0.03162277660168379, 382.); poke(rows, 0.03162277660168379, 383.); poke(rows, 0., 384.);\n    poke(rows, 0., 385.); poke(rows, 6.579999999999997, 386.); poke(rows, 1000., 387.); poke(rows, 0., 388.); poke(rows, 0.1, 389.); poke(rows, 0.1, 390.); poke(rows, 0., 391.);\n    poke(rows, 0., 392.); poke(rows, 6.799999999999997, 393.); poke(rows, 1000., 394.); poke(rows, 0., 395.); poke(rows, 0.03162277660168379, 396.); poke(rows, 0.03162277660168379, 397.); poke(rows, 0., 398.);\n    poke(rows, 0., 399.); poke(rows, 6.979999999999997, 400.); poke(rows, 1000., 401.); poke(rows, 0., 402.); poke(rows, 0.1, 403.); poke(rows, 0.1, 404.); poke(rows, 0., 405.);\n    poke(rows, 0., 406.); poke(rows, 7.199999999999997, 407.); poke(rows, 1000., 408.); poke(rows, 0., 409.); poke(rows, 0.03162277660168379, 410.); poke(rows, 0.03162277660168379, 411.); poke(rows, 0., 412.);\n    poke(rows, 0., 413.); poke(rows, 7.379999999999996, 414.); poke(rows, 1000., 415.); poke(rows, 0., 416.); poke(rows, 0.1, 417.); poke(rows, 0.1, 418.); poke(rows, 0., 419.);\n    poke(rows, 0., 420.); poke(rows, 7.599999999999996, 421.); poke(rows, 1000., 422.); poke(rows, 0., 423.); poke(rows, 0.03162277660168379, 424.); poke(rows, 0.03162277660168379, 425.); poke(rows, 0., 426.);\n    poke(rows, 0., 427.); poke(rows, 7.779999999999996, 428.); poke(rows, 1000., 429.); poke(rows, 0., 430.); poke(rows, 0.1, 431.); poke(rows, 0.1, 432.); poke(rows, 0., 433.);\n    poke(rows, 0., 434.); poke(rows, 7.999999999999996, 435.); poke(rows, 1000., 436.); poke(rows, 0., 437.); poke(rows, 0.03162277660168379, 438.); poke(rows, 0.03162277660168379, 439.); poke(rows, 0., 440.);\n    poke(rows, 0., 441.); poke(rows, 8.179999999999996, 442.); poke(rows, 1000., 443.); poke(rows, 0., 444.); poke(rows, 0.1, 445.); poke(rows, 0.1, 446.); poke(rows, 0., 447.);\n    poke(rows, 0., 448.); poke(rows, 8.399999999999997, 449.); poke(rows, 1000., 450.); poke(rows, 0., 451.); poke(rows, 0.03162277660168379, 452.); poke(rows, 0.03162277660168379, 453.); poke(rows, 0., 454.);\n    poke(rows, 0., 455.); poke(rows, 8.579999999999997, 456.); poke(rows, 1000., 457.); poke(rows, 0., 458.); poke(rows, 0.1, 459.); poke(rows, 0.1, 460.); poke(rows, 0., 461.);\n    poke(rows, 0., 462.); poke(rows, 8.799999999999997, 463.); poke(rows, 1000., 464.); poke(rows, 0., 465.); poke(rows, 0.03162277660168379, 466.); poke(rows, 0.03162277660168379, 467.); poke(rows, 0., 468.);\n    poke(rows, 0., 469.); poke(rows, 8.979999999999997, 470.); poke(rows, 1000., 471.); poke(rows, 0., 472.); poke(rows, 0.1, 473.); poke(rows, 0.1, 474.); poke(rows, 0., 475.);\n    poke(rows, 0., 476.); poke(rows, 9.199999999999998, 477.); poke(rows, 1000., 478.); poke(rows, 0., 479.); poke(rows, 0.03162277660168379, 480.); poke(rows, 0.03162277660168379, 481.); poke(rows, 0., 482.);\n    poke(rows, 0., 483.); poke(rows, 9.379999999999997, 484.); poke(rows, 1000., 485.); poke(rows, 0., 486.); poke(rows, 0.1, 487.); poke(rows, 0.1, 488.); poke(rows, 0., 489.);\n    poke(rows, 0., 490.); poke(rows, 9.599999999999998, 491.); poke(rows, 1000., 492.); poke(rows, 0., 493.); poke(rows, 0.03162277660168379, 494.); poke(rows, 0.03162277660168379, 495.); poke(rows, 0., 496.);\n    poke(rows, 0., 497.); poke(rows, 9.779999999999998, 498.); poke(rows, 1000., 499.); poke(rows, 0., 500.); poke(rows, 0.1, 501.); poke(rows, 0.1, 502.); poke(rows, 0., 503.);\n    poke(rows, 0., 504.); poke(rows, 9.999999999999998, 505.); poke(rows, 1000., 506.); poke(rows, 0., 507.); poke(rows, 0.03162277660168379, 508.); poke(rows, 0.03162277660168379, 509.); poke(rows, 1., 510.);\n    poke(rows, 0., 511.); poke(rows, 0.4, 512.); poke(rows, 1000., 513.); poke(rows, 0., 514.); poke(rows, 0.0707945784384138, 515.); poke(rows, 0.0707945784384138, 516.); poke(rows, 0., 517.);\n    poke(rows, 0., 518.); poke(rows, 1.4, 519.); poke(rows, 1000., 520.); poke(rows, 0., 521.); poke(rows, 0., 522.); poke(rows, 0., 523.); poke(rows, 1., 524.);\n    poke(rows, 0., 525.); poke(rows, 0.12, 526.); poke(rows, 1000., 527.); poke(rows, 0., 528.); poke(rows, 0., 529.); poke(rows, 0., 530.); poke(rows, 0., 531.);\n    poke(rows, 0., 532.); poke(rows, 0.52, 533.); poke(rows, 1000., 534.); poke(rows, 0., 535.); poke(rows, 0.0707945784384138, 536.); poke(rows, 0.0707945784384138, 537.); poke(rows, 0., 538.);\n    poke(rows, 0., 539.); poke(rows, 1.52, 540.); poke(rows, 1000., 541.); poke(rows, 0., 542.); poke(rows, 0., 543.); poke(rows, 0., 544.); poke(rows, 1., 545.);\n    poke(rows, 0., 546.); poke(rows, 0.26, 547.); poke(rows, 1000., 548.); poke(rows, 0., 549.); poke(rows, 0., 550.); poke(rows, 0., 551.); poke(rows, 0., 552.);\n    poke(rows, 0., 553.); poke(rows, 0.66, 554.); poke(rows, 1000., 555.); poke(rows, 0., 556.); poke(rows, 0.0707945784384138, 557.); poke(rows, 0.0707945784384138, 558.); poke(rows, 0., 559.);\n    poke(rows, 0., 560.); poke(rows, 1.6600000000000001, 561.); poke(rows, 1000., 562.); poke(rows, 0., 563.); poke(rows, 0., 564.); poke(rows, 0., 565.); poke(rows, 1., 566.);\n    poke(rows, 0., 567.); poke(rows, 0.38, 568.); poke(rows, 1000., 569.); poke(rows, 0., 570.); poke(rows, 0., 571.); poke(rows, 0., 572.); poke(rows, 0., 573.);\n    poke(rows, 0., 574.); poke(rows, 0.78, 575.); poke(rows, 1000., 576.); poke(rows, 0., 577.); poke(rows, 0.0707945784384138, 578.); poke(rows, 0.0707945784384138, 579.); poke(rows, 0., 580.);\n    poke(rows, 0., 581.); poke(rows, 1.78, 582.); poke(rows, 1000., 583.); poke(rows, 0., 584.); poke(rows, 0., 585.); poke(rows, 0., 586.); poke(rows, 1., 587.);\n    poke(rows, 1., 588.); poke(rows, 3.2, 589.); poke(rows, 0.25, 590.); poke(rows, 0., 591.); poke(rows, 0.5, 592.); poke(rows, 0.5, 593.); poke(rows, 1., 594.);\n    poke(rows, 1., 595.); poke(rows, 3.2, 596.); poke(rows, 0.25, 597.); poke(rows, 0.125, 598.); poke(rows, 0.5, 599.); poke(rows, 0.5, 600.); poke(rows, 1., 601.);\n    poke(rows, 1., 602.); poke(rows, 3.2, 603.); poke(rows, 0.16666666666666666, 604.); poke(rows, 0.16666666666666666, 605.); poke(rows, 0.5, 606.); poke(rows, 0.5, 607.); poke(rows, 1., 608.);\n    poke(rows, 1., 609.); poke(rows, 3.2, 610.); poke(rows, 0.125, 611.); poke(rows, 0.1875, 612.); poke(rows, 0.5, 613.); poke(rows, 0.5, 614.); poke(rows, 1., 615.);\n    poke(rows, 1., 616.); poke(rows, 3.2, 617.); poke(rows, 0.25, 618.); poke(rows, 0.125, 619.); poke(rows, 1.41, 620.); poke(rows, 1.41, 621.); poke(rows, 1., 622.);\n    poke(rows, 2., 623.); poke(rows, 3.2, 624.); poke(rows, 0., 625.); poke(rows, 0., 626.); poke(rows, 1., 627.); poke(rows, 1., 628.); poke(rows, 1., 629.);\n    poke(rows, 2., 630.); poke(rows, 3.2, 631.); poke(rows, 0., 632.); poke(rows, 1., 633.); poke(rows, 1., 634.); poke(rows, 1., 635.); poke(rows, 1., 636.);\n    poke(rows, 2., 637.); poke(rows, 3.2, 638.); poke(rows, 0., 639.); poke(rows, 2., 640.); poke(rows, 1., 641.); poke(rows, 1., 642.); poke(rows, 1., 643.);\n    poke(rows, 2., 644.); poke(rows, 3.2, 645.); poke(rows, 0., 646.); poke(rows, 3., 647.); poke(rows, 1., 648.); poke(rows, 1., 649.); poke(rows, 1., 650.);\n    poke(rows, 0., 651.); poke(rows, 20., 652.); poke(rows, 1000., 653.); poke(rows, 0., 654.); poke(rows, 0.1, 655.); poke(rows, 0.1, 656.); poke(rows, 0., 657.);\n    poke(rows, 0., 658.); poke(rows, 40., 659.); poke(rows, 1000., 660.); poke(rows, 0., 661.); poke(rows, 0.03162277660168379, 662.); poke(rows, 0.03162277660168379, 663.); poke(rows, 1., 664.);\n    poke(bursts, -0.0000000000000001317434018000956, 0.);\n    poke(bursts, 0.4330119788646698, 1.);\n    poke(bursts, 0.4330119788646698, 2.);\n    poke(bursts, 0.00000000000000006705130015821783, 3.);\n    poke(bursts, -0.4330119788646698, 4.);\n    poke(bursts, -0.4330119788646698, 5.);\n    poke(bursts, -0.0000000000000001317434018000956, 6.);\n    poke(bursts, 0.4330119788646698, 7.);\n    poke(bursts, 0.4330119788646698, 8.);\n    poke(bursts, 0.00000000000000006705130015821783, 9.);\n    poke(bursts, -0.4330119788646698, 10.);\n    poke(bursts, -0.4330119788646698, 11.);\n    poke(bursts, -0.0000000000000001317434018000956, 12.);\n    poke(bursts, 0.4330272674560547, 13.);\n    poke(bursts, 0.4329741895198822, 14.);\n    poke(bursts, 0.00004002823698101565, 15.);\n    poke(bursts, -0.43304911255836487, 16.);\n    poke(bursts, -0.4329777657985687, 17.);\n    poke(bursts, 0.000009745332135935314, 18.);\n    poke(bursts, 0.43291789293289185, 19.);\n    poke(bursts, 0.4332205355167389, 20.);\n    poke(bursts, -0.00039539020508527756, 21.);\n    poke(bursts, -0.4323628842830658, 22.);\n    poke(bursts, -0.4339620769023895, 23.);\n    poke(bursts, 0.0013270622584968805, 24.);\n    poke(bursts, 0.43125399947166443, 25.);\n    poke(bursts, 0.4352175295352936, 26.);\n    poke(bursts, -0.0026825391687452793, 27.);\n    poke(bursts, -0.42985549569129944, 28.);\n    poke(bursts, -0.43660277128219604, 29.);\n    poke(bursts, 0.004019065294414759, 30.);\n    poke(bursts, 0.4285440146923065, 31.);\n    poke(bursts, 0.4380566477775574, 32.);\n    poke(bursts, -0.0061566480435431, 33.);\n    poke(bursts, -0.4239894151687622, 34.);\n    poke(bursts, -0.45231199264526367, 35.);\n    poke(bursts, 0.11332312226295471, 36.);\n    poke(bursts, 0.984390139579773, 37.);\n    poke(bursts, 0.000000000000000130114861844991, 38.);\n    poke(bursts, -0.984390139579773, 39.);\n    poke(bursts, -0.11332312226295471, 40.);\n    poke(bursts, 0.45231199264526367, 41.);\n    poke(bursts, 0.4239894151687622, 42.);\n    poke(bursts, 0.0061566480435431, 43.);\n    poke(bursts, -0.4380566477775574, 44.);\n    poke(bursts, -0.4285440146923065, 45.);\n    poke(bursts, -0.004019065294414759, 46.);\n    poke(bursts, 0.43660277128219604, 47.);\n    poke(bursts, 0.42985549569129944, 48.);\n    poke(bursts, 0.0026825391687452793, 49.);\n    poke(bursts, -0.4352175295352936, 50.);\n    poke(bursts, -0.43125399947166443, 51.);\n    poke(bursts, -0.0013270622584968805, 52.);\n    poke(bursts, 0.4339620769023895, 53.);\n    poke(bursts, 0.4323628842830658, 54.);\n    poke(bursts, 0.00039539020508527756, 55.);\n    poke(bursts, -0.4332205355167389, 56.);\n    poke(bursts, -0.43291789293289185, 57.);\n    poke(bursts, -0.000009745332135935314, 58.);\n    poke(bursts, 0.4329777657985687, 59.);\n    poke(bursts, 0.43304911255836487, 60.);\n    poke(bursts, -0.00004002823698101565, 61.);\n    poke(bursts, -0.4329741895198822, 62.);\n    poke(bursts, -0.4330272674560547, 63.);\n    poke(bursts, -0.0000000000000001317434018000956, 64.);\n    poke(bursts, 0.4330119788646698, 65.);\n    poke(bursts, 0.4330119788646698, 66.);\n    poke(bursts, 0.00000000000000006705130015821783, 67.);\n    poke(bursts, -0.4330119788646698, 68.);\n    poke(bursts, -0.4330119788646698, 69.);\n    poke(bursts, -0.0000000000000001317434018000956, 70.);\n    poke(bursts, 0.4330119788646698, 71.);\n    poke(bursts, 0.00000000000000006705130015821783, 72.);\n    poke(bursts, -0.4330119788646698, 73.);\n    poke(bursts, -0.4330119788646698, 74.);\n    poke(bursts, -0.0000000000000001317434018000956, 75.);\n    poke(bursts, 0.4330119788646698, 76.);\n    poke(bursts, 0.1294093132019043, 77.);\n    poke(bursts, 0.48296213150024414, 78.);\n    poke(bursts, 0.35355281829833984, 79.);\n    poke(bursts, -0.1294093132019043, 80.);\n    poke(bursts, -0.48296213150024414, 81.);\n    poke(bursts, -0.35355281829833984, 82.);\n    poke(bursts, 0.1294093132019043, 83.);\n    poke(bursts, 0.48296213150024414, 84.);\n    poke(bursts, 0.35355281829833984, 85.);\n    poke(bursts, -0.1294093132019043, 86.);\n    poke(bursts, -0.48296213150024414, 87.);\n    poke(bursts, -0.35355281829833984, 88.);\n    poke(bursts, 0.12941046059131622, 89.);\n    poke(bursts, 0.4829765260219574, 90.);\n    poke(bursts, 0.35350343585014343, 91.);\n    poke(bursts, -0.1293340027332306, 92.);\n    poke(bursts, -0.48306459188461304, 93.);\n    poke(bursts, -0.35340577363967896, 94.);\n    poke(bursts, 0.12923888862133026, 95.);\n    poke(bursts, 0.4831255078315735, 96.);\n    poke(bursts, 0.3534151017665863, 97.);\n    poke(bursts, -0.12936381995677948, 98.);\n    poke(bursts, -0.4828338921070099, 99.);\n    poke(bursts, -0.35392653942108154, 100.);\n    poke(bursts, 0.13014578819274902, 101.);\n    poke(bursts, 0.4817371666431427, 102.);\n    poke(bursts, 0.3553726077079773, 103.);\n    poke(bursts, -0.13196630775928497, 104.);\n    poke(bursts, -0.4795217216014862, 105.);\n    poke(bursts, -0.35801318287849426, 106.);\n    poke(bursts, 0.1351030319929123, 107.);\n    poke(bursts, 0.4757099449634552, 108.);\n    poke(bursts, 0.36294183135032654, 109.);\n    poke(bursts, -0.14226886630058289, 110.);\n    poke(bursts, -0.46310800313949585, 111.);\n    poke(bursts, -0.39322629570961, 112.);\n    poke(bursts, 0.3841056823730469, 113.);\n    poke(bursts, 0.945112943649292, 114.);\n    poke(bursts, -0.41143855452537537, 115.);\n    poke(bursts, -0.8745716214179993, 116.);\n    poke(bursts, 0.11628229916095734, 117.);\n    poke(bursts, 0.4776128828525543, 118.);\n    poke(bursts, 0.35789984464645386, 119.);\n    poke(bursts, -0.1321011483669281, 120.);\n    poke(bursts, -0.4816359281539917, 121.);\n    poke(bursts, -0.35382214188575745, 122.);\n    poke(bursts, 0.12892237305641174, 123.);\n    poke(bursts, 0.48395973443984985, 124.);\n    poke(bursts, 0.35223379731178284, 125.);\n    poke(bursts, -0.12795592844486237, 126.);\n    poke(bursts, -0.48441222310066223, 127.);\n    poke(bursts, -0.35218891501426697, 128.);\n    poke(bursts, 0.128214031457901, 129.);\n    poke(bursts, 0.4839508533477783, 130.);\n    poke(bursts, 0.35276320576667786, 131.);\n    poke(bursts, -0.12882447242736816, 132.);\n    poke(bursts, -0.48336437344551086, 133.);\n    poke(bursts, -0.3532836437225342, 134.);\n    poke(bursts, 0.12925440073013306, 135.);\n    poke(bursts, 0.48303377628326416, 136.);\n    poke(bursts, 0.353518545627594, 137.);\n    poke(bursts, -0.1294034719467163, 138.);\n    poke(bursts, -0.48294609785079956, 139.);\n    poke(bursts, -0.35356321930885315, 140.);\n    poke(bursts, 0.1294093132019043, 141.);\n    poke(bursts, 0.48296213150024414, 142.);\n    poke(bursts, 0.35355281829833984, 143.);\n    poke(bursts, -0.1294093132019043, 144.);\n    poke(bursts, -0.48296213150024414, 145.);\n    poke(bursts, -0.35355281829833984, 146.);\n    poke(bursts, 0.1294093132019043, 147.);\n    poke(bursts, 0.35355281829833984, 148.);\n    poke(bursts, -0.1294093132019043, 149.);\n    poke(bursts, -0.48296213150024414, 150.);\n    poke(bursts, -0.35355281829833984, 151.);\n    poke(bursts, 0.1294093132019043, 152.);\n    poke(bursts, 0.48296213150024414, 153.);\n    poke(bursts, 0.24999958276748657, 154.);\n    poke(bursts, 0.49999916553497314, 155.);\n    poke(bursts, 0.24999958276748657, 156.);\n    poke(bursts, -0.24999958276748657, 157.);\n    poke(bursts, -0.49999916553497314, 158.);\n    poke(bursts, -0.24999958276748657, 159.);\n    poke(bursts, 0.24999958276748657, 160.);\n    poke(bursts, 0.49999916553497314, 161.);\n    poke(bursts, 0.24999958276748657, 162.);\n    poke(bursts, -0.24999958276748657, 163.);\n    poke(bursts, -0.49999916553497314, 164.);\n    poke(bursts, -0.24999958276748657, 165.);\n    poke(bursts, 0.2500043213367462, 166.);\n    poke(bursts, 0.5000029802322388, 167.);\n    poke(bursts, 0.24996012449264526, 168.);\n    poke(bursts, -0.24992302060127258, 169.);\n    poke(bursts, -0.5001206994056702, 170.);\n    poke(bursts, -0.2497972697019577, 171.);\n    poke(bursts, 0.24970968067646027, 172.);\n    poke(bursts, 0.5003703832626343, 173.);\n    poke(bursts, 0.2495344579219818, 174.);\n    poke(bursts, -0.24947082996368408, 175.);\n    poke(bursts, -0.5005341172218323, 176.);\n    poke(bursts, -0.2495097815990448, 177.);\n    poke(bursts, 0.24965958297252655, 178.);\n    poke(bursts, 0.5000507235527039, 179.);\n    poke(bursts, 0.2503722310066223, 180.);\n    poke(bursts, -0.25098663568496704, 181.);\n    poke(bursts, -0.49817079305648804, 182.);\n    poke(bursts, -0.252905935049057, 183.);\n    poke(bursts, 0.2543133497238159, 184.);\n    poke(bursts, 0.4938133656978607, 185.);\n    poke(bursts, 0.2587706446647644, 186.);\n    poke(bursts, -0.26275956630706787, 187.);\n    poke(bursts, -0.48005741834640503, 188.);\n    poke(bursts, -0.2852123975753784, 189.);\n    poke(bursts, 0.6559765934944153, 190.);\n    poke(bursts, 0.7457458972930908, 191.);\n    poke(bursts, -0.7457458972930908, 192.);\n    poke(bursts, -0.6559765934944153, 193.);\n    poke(bursts, 0.2852123975753784, 194.);\n    poke(bursts, 0.48005741834640503, 195.);\n    poke(bursts, 0.26275956630706787, 196.);\n    poke(bursts, -0.2587706446647644, 197.);\n    poke(bursts, -0.4938133656978607, 198.);\n    poke(bursts, -0.2543133497238159, 199.);\n    poke(bursts, 0.252905935049057, 200.);\n    poke(bursts, 0.49817079305648804, 201.);\n    poke(bursts, 0.25098663568496704, 202.);\n    poke(bursts, -0.2503722310066223, 203.);\n    poke(bursts, -0.5000507235527039, 204.);\n    poke(bursts, -0.24965958297252655, 205.);\n    poke(bursts, 0.2495097815990448, 206.);\n    poke(bursts, 0.5005341172218323, 207.);\n    poke(bursts, 0.24947082996368408, 208.);\n    poke(bursts, -0.2495344579219818, 209.);\n    poke(bursts, -0.5003703832626343, 210.);\n    poke(bursts, -0.24970968067646027, 211.);\n    poke(bursts, 0.2497972697019577, 212.);\n    poke(bursts, 0.5001206994056702, 213.);\n    poke(bursts, 0.24992302060127258, 214.);\n    poke(bursts, -0.24996012449264526, 215.);\n    poke(bursts, -0.5000029802322388, 216.);\n    poke(bursts, -0.2500043213367462, 217.);\n    poke(bursts, 0.24999958276748657, 218.);\n    poke(bursts, 0.49999916553497314, 219.);\n    poke(bursts, 0.24999958276748657, 220.);\n    poke(bursts, -0.24999958276748657, 221.);\n    poke(bursts, -0.49999916553497314, 222.);\n    poke(bursts, -0.24999958276748657, 223.);\n    poke(bursts, 0.24999958276748657, 224.);\n    poke(bursts, 0.24999958276748657, 225.);\n    poke(bursts, -0.24999958276748657, 226.);\n    poke(bursts, -0.49999916553497314, 227.);\n    poke(bursts, -0.24999958276748657, 228.);\n    poke(bursts, 0.24999958276748657, 229.);\n    poke(bursts, 0.49999916553497314, 230.);\n    poke(bursts, 0.35355281829833984, 231.);\n    poke(bursts, 0.48296213150024414, 232.);\n    poke(bursts, 0.1294093132019043, 233.);\n    poke(bursts, -0.35355281829833984, 234.);\n    poke(bursts, -0.48296213150024414, 235.);\n    poke(bursts, -0.1294093132019043, 236.);\n    poke(bursts, 0.35355281829833984, 237.);\n    poke(bursts, 0.48296213150024414, 238.);\n    poke(bursts, 0.1294093132019043, 239.);\n    poke(bursts, -0.35355281829833984, 240.);\n    poke(bursts, -0.48296213150024414, 241.);\n    poke(bursts, -0.1294093132019043, 242.);\n    poke(bursts, 0.35356321930885315, 243.);\n    poke(bursts, 0.48294609785079956, 244.);\n    poke(bursts, 0.1294034719467163, 245.);\n    poke(bursts, -0.353518545627594, 246.);\n    poke(bursts, -0.48303377628326416, 247.);\n    poke(bursts, -0.12925440073013306, 248.);\n    poke(bursts, 0.3532836437225342, 249.);\n    poke(bursts, 0.48336437344551086, 250.);\n    poke(bursts, 0.12882447242736816, 251.);\n    poke(bursts, -0.35276320576667786, 252.);\n    poke(bursts, -0.4839508533477783, 253.);\n    poke(bursts, -0.128214031457901, 254.);\n    poke(bursts, 0.35218891501426697, 255.);\n    poke(bursts, 0.48441222310066223, 256.);\n    poke(bursts, 0.12795592844486237, 257.);\n    poke(bursts, -0.35223379731178284, 258.);\n    poke(bursts, -0.48395973443984985, 259.);\n    poke(bursts, -0.12892237305641174, 260.);\n    poke(bursts, 0.35382214188575745, 261.);\n    poke(bursts, 0.4816359281539917, 262.);\n    poke(bursts, 0.1321011483669281, 263.);\n    poke(bursts, -0.35789984464645386, 264.);\n    poke(bursts, -0.4776128828525543, 265.);\n    poke(bursts, -0.11628229916095734, 266.);\n    poke(bursts, 0.8745716214179993, 267.);\n    poke(bursts, 0.41143855452537537, 268.);\n    poke(bursts, -0.945112943649292, 269.);\n    poke(bursts, -0.3841056823730469, 270.);\n    poke(bursts, 0.39322629570961, 271.);\n    poke(bursts, 0.46310800313949585, 272.);\n    poke(bursts, 0.14226886630058289, 273.);\n    poke(bursts, -0.36294183135032654, 274.);\n    poke(bursts, -0.4757099449634552, 275.);\n    poke(bursts, -0.1351030319929123, 276.);\n    poke(bursts, 0.35801318287849426, 277.);\n    poke(bursts, 0.4795217216014862, 278.);\n    poke(bursts, 0.13196630775928497, 279.);\n    poke(bursts, -0.3553726077079773, 280.);\n    poke(bursts, -0.4817371666431427, 281.);\n    poke(bursts, -0.13014578819274902, 282.);\n    poke(bursts, 0.35392653942108154, 283.);\n    poke(bursts, 0.4828338921070099, 284.);\n    poke(bursts, 0.12936381995677948, 285.);\n    poke(bursts, -0.3534151017665863, 286.);\n    poke(bursts, -0.4831255078315735, 287.);\n    poke(bursts, -0.12923888862133026, 288.);\n    poke(bursts, 0.35340577363967896, 289.);\n    poke(bursts, 0.48306459188461304, 290.);\n    poke(bursts, 0.1293340027332306, 291.);\n    poke(bursts, -0.35350343585014343, 292.);\n    poke(bursts, -0.4829765260219574, 293.);\n    poke(bursts, -0.12941046059131622, 294.);\n    poke(bursts, 0.35355281829833984, 295.);\n    poke(bursts, 0.48296213150024414, 296.);\n    poke(bursts, 0.1294093132019043, 297.);\n    poke(bursts, -0.35355281829833984, 298.);\n    poke(bursts, -0.48296213150024414, 299.);\n    poke(bursts, -0.1294093132019043, 300.);\n    poke(bursts, 0.35355281829833984, 301.);\n    poke(bursts, 0.1294093132019043, 302.);\n    poke(bursts, -0.35355281829833984, 303.);\n    poke(bursts, -0.48296213150024414, 304.);\n    poke(bursts, -0.1294093132019043, 305.);\n    poke(bursts, 0.35355281829833984, 306.);\n    poke(bursts, 0.48296213150024414, 307.);\n  }\n  if (played < 22.) {\n    state = 3.;\n    begun = -1. - played - runs * 44.;\n    progress = played;\n    left = 0.;\n    right = 0.;\n    edge = floor(peek(rows, row * 7. + 1.) * samplerate + 0.5);\n    if ((nth >= edge) && (peek(rows, row * 7. + 6.) == 0.)) {\n      row += 1.;\n      edge = floor(peek(rows, row * 7. + 1.) * samplerate + 0.5);\n    }\n    if (nth < edge) {\n      form = peek(rows, row * 7. + 0.);\n      tone = 0.;\n      if (form == 0.) {\n        cycles = peek(rows, row * 7. + 2.) * nth;\n        tone = sin(twopi * (cycles - samplerate * floor(cycles / samplerate)) / samplerate);\n      } else if (form == 1.) {\n        cycles = peek(rows, row * 7. + 2.) * nth;\n        tone = sin(twopi * (cycles - floor(cycles) + peek(rows, row * 7. + 3.))) * min(1., min((nth + 1.) / floor(0.01 * samplerate * 1. + 0.5), (edge - (nth)) / floor(0.01 * samplerate * 1. + 0.5)));\n      } else {\n        apart = nth - floor(edge / 2. / 6.) * 6.;\n        turn = apart - 6. * floor(apart / 6.);\n        at = (apart < -30.) ? turn : ((apart > 34.) ? turn + 71. : apart + 36.);\n        tone = peek(bursts, at + peek(rows, row * 7. + 3.) * 77.) * min(1., min((nth * 4. + peek(rows, row * 7. + 3.) + 1.) / floor(0.01 * samplerate * 4. + 0.5), (edge * 4. - (nth * 4. + peek(rows, row * 7. + 3.))) / floor(0.01 * samplerate * 4. + 0.5)));\n      }\n      left = tone * peek(rows, row * 7. + 4.);\n      right = tone * peek(rows, row * 7. + 5.);\n      nth += 1.;\n    } else {\n      progress = played + 0.5;\n      silent += 1.;\n      if (silent == 64.) {\n        silent = 0.; nth = 0.; played += 1.; row += 1.;\n      }\n    }\n  } else {\n    progress = 22.;\n  }\n}\nout1 = left;\nout2 = right;\nout3 = begun;\nout4 = state;\nout5 = progress;\nwas_run = run;\nwas_rate = samplerate;\nwas_row = row; was_nth = nth; was_silent = silent; was_played = played; was_runs = runs;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 4,
									"numoutlets": 5,
									"outlettype": [
										"",
										"",
										"",
										"",
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-2",
									"maxclass": "newobj",
									"text": "out 2",
									"patching_rect": [
										120,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-3",
									"maxclass": "newobj",
									"text": "out 3",
									"patching_rect": [
										180,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-4",
									"maxclass": "newobj",
									"text": "out 4",
									"patching_rect": [
										240,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-5",
									"maxclass": "newobj",
									"text": "out 5",
									"patching_rect": [
										300,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-4",
										0
									],
									"destination": [
										"code",
										3
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										1
									],
									"destination": [
										"out-2",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										2
									],
									"destination": [
										"out-3",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										3
									],
									"destination": [
										"out-4",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										4
									],
									"destination": [
										"out-5",
										0
									]
								}
							}
						]
					},
					"varname": "testSignals"
				}
			},
			{
				"box": {
					"id": "obj-36",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 10,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						920,
						448,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-4",
									"maxclass": "newobj",
									"text": "in 4",
									"patching_rect": [
										240,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-5",
									"maxclass": "newobj",
									"text": "in 5",
									"patching_rect": [
										300,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-6",
									"maxclass": "newobj",
									"text": "in 6",
									"patching_rect": [
										360,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-7",
									"maxclass": "newobj",
									"text": "in 7",
									"patching_rect": [
										420,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-8",
									"maxclass": "newobj",
									"text": "in 8",
									"patching_rect": [
										480,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-9",
									"maxclass": "newobj",
									"text": "in 9",
									"patching_rect": [
										540,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-10",
									"maxclass": "newobj",
									"text": "in 10",
									"patching_rect": [
										600,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: what the self-test reads. Made from the project's tables by `npm run bake`.\nBuffer proven;\nHistory was_kept_momentary, was_kept_shortterm, was_kept_maxmomentary, was_kept_maxshortterm, was_kept_integrated;\nHistory was_kept_loudnessrange, was_kept_truepeak, was_kept_recentpeak, was_kept_hops, was_leastmomentary;\nHistory was_mostmomentary, was_leastshortterm, was_mostshortterm, was_place, was_read;\n\nkept_momentary = was_kept_momentary; kept_shortterm = was_kept_shortterm;\nkept_maxmomentary = was_kept_maxmomentary; kept_maxshortterm = was_kept_maxshortterm;\nkept_integrated = was_kept_integrated; kept_loudnessrange = was_kept_loudnessrange;\nkept_truepeak = was_kept_truepeak; kept_recentpeak = was_kept_recentpeak; kept_hops = was_kept_hops;\nleastmomentary = was_leastmomentary; mostmomentary = was_mostmomentary; leastshortterm = was_leastshortterm;\nmostshortterm = was_mostshortterm; place = was_place; read = was_read;\nprogress = in10;\nplaying = floor(progress);\nif (playing != place) {\n  if ((place >= 0.) && (playing == place + 1.)) {\n    poke(proven, samplerate, 0.);\n    at = 2. + place * 13.;\n    poke(proven, kept_momentary, at + 0.);\n    poke(proven, kept_shortterm, at + 1.);\n    poke(proven, kept_maxmomentary, at + 2.);\n    poke(proven, kept_maxshortterm, at + 3.);\n    poke(proven, kept_integrated, at + 4.);\n    poke(proven, kept_loudnessrange, at + 5.);\n    poke(proven, kept_truepeak, at + 6.);\n    poke(proven, kept_recentpeak, at + 7.);\n    poke(proven, kept_hops, at + 8.);\n    poke(proven, leastmomentary, at + 9.);\n    poke(proven, mostmomentary, at + 10.);\n    poke(proven, leastshortterm, at + 11.);\n    poke(proven, mostshortterm, at + 12.);\n    read = place + 1.;\n    poke(proven, read, 1.);\n  }\n  if (playing == 0.) {\n    read = 0.; poke(proven, 0., 1.);\n  }\n  leastmomentary = -1.;\n  mostmomentary = -1.;\n  leastshortterm = -1.;\n  mostshortterm = -1.;\n}\nif (playing >= 0.) {\n  if (progress == playing) {\n    kept_momentary = in1;\n    kept_shortterm = in2;\n    kept_maxmomentary = in3;\n    kept_maxshortterm = in4;\n    kept_integrated = in5;\n    kept_loudnessrange = in6;\n    kept_truepeak = in7;\n    kept_recentpeak = in8;\n    kept_hops = in9;\n    if (in9 >= 100.) {\n      leastmomentary = (leastmomentary < 0.) ? in1 : min(leastmomentary, in1);\n      mostmomentary = max(mostmomentary, in1);\n    }\n    if (in9 >= 300.) {\n      leastshortterm = (leastshortterm < 0.) ? in2 : min(leastshortterm, in2);\n      mostshortterm = max(mostshortterm, in2);\n    }\n  } else {\n    kept_truepeak = in7;\n  }\n}\nplace = playing;\nout1 = read;\nwas_kept_momentary = kept_momentary; was_kept_shortterm = kept_shortterm;\nwas_kept_maxmomentary = kept_maxmomentary; was_kept_maxshortterm = kept_maxshortterm;\nwas_kept_integrated = kept_integrated; was_kept_loudnessrange = kept_loudnessrange;\nwas_kept_truepeak = kept_truepeak; was_kept_recentpeak = kept_recentpeak; was_kept_hops = kept_hops;\nwas_leastmomentary = leastmomentary; was_mostmomentary = mostmomentary; was_leastshortterm = leastshortterm;\nwas_mostshortterm = mostshortterm; was_place = place; was_read = read;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 10,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-4",
										0
									],
									"destination": [
										"code",
										3
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-5",
										0
									],
									"destination": [
										"code",
										4
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-6",
										0
									],
									"destination": [
										"code",
										5
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-7",
										0
									],
									"destination": [
										"code",
										6
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-8",
										0
									],
									"destination": [
										"code",
										7
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-9",
										0
									],
									"destination": [
										"code",
										8
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-10",
										0
									],
									"destination": [
										"code",
										9
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							}
						]
					},
					"varname": "testReader"
				}
			},
			{
				"box": {
					"id": "obj-37",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						760,
						480,
						68,
						20
					],
					"varname": "testedNow"
				}
			},
			{
				"box": {
					"id": "obj-38",
					"maxclass": "newobj",
					"text": "change -1",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						760,
						512,
						68,
						20
					],
					"varname": "testedChange"
				}
			},
			{
				"box": {
					"id": "obj-39",
					"maxclass": "newobj",
					"text": "prepend tested",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						544,
						98,
						20
					],
					"varname": "testedToFace"
				}
			},
			{
				"box": {
					"id": "obj-40",
					"maxclass": "newobj",
					"text": "sel 22",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						880,
						512,
						50,
						20
					],
					"varname": "testedAll"
				}
			},
			{
				"box": {
					"id": "obj-41",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						880,
						544,
						32,
						20
					],
					"varname": "testOver"
				}
			},
			{
				"box": {
					"id": "obj-42",
					"maxclass": "newobj",
					"text": "buffer~ ---course @samps 10403",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"float",
						"bang"
					],
					"patching_rect": [
						440,
						384,
						194,
						20
					],
					"varname": "course"
				}
			},
			{
				"box": {
					"id": "obj-43",
					"maxclass": "newobj",
					"text": "loadmess course ---course",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						600,
						384,
						164,
						20
					],
					"varname": "courseToFace"
				}
			},
			{
				"box": {
					"id": "obj-44",
					"maxclass": "newobj",
					"text": "loadmess course ---course",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						600,
						416,
						164,
						20
					],
					"varname": "courseToLog"
				}
			},
			{
				"box": {
					"id": "obj-45",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 11,
					"numoutlets": 10,
					"outlettype": [
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal",
						"signal"
					],
					"patching_rect": [
						440,
						448,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-4",
									"maxclass": "newobj",
									"text": "in 4",
									"patching_rect": [
										240,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-5",
									"maxclass": "newobj",
									"text": "in 5",
									"patching_rect": [
										300,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-6",
									"maxclass": "newobj",
									"text": "in 6",
									"patching_rect": [
										360,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-7",
									"maxclass": "newobj",
									"text": "in 7",
									"patching_rect": [
										420,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-8",
									"maxclass": "newobj",
									"text": "in 8",
									"patching_rect": [
										480,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-9",
									"maxclass": "newobj",
									"text": "in 9",
									"patching_rect": [
										540,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-10",
									"maxclass": "newobj",
									"text": "in 10",
									"patching_rect": [
										600,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-11",
									"maxclass": "newobj",
									"text": "in 11",
									"patching_rect": [
										660,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: what a measurement shows and remembers. Made from the project's tables by `npm run bake`.\nBuffer course;\nHistory was_kept_maxmomentary, was_kept_maxshortterm, was_kept_integrated, was_kept_loudnessrange, was_kept_truepeak;\nHistory was_kept_hops, was_before, was_past, was_slots, was_tenths, was_filled, was_joining, was_joined, was_highest;\nHistory was_lowest, was_momentary, was_peak, was_beat;\n\nkept_maxmomentary = was_kept_maxmomentary; kept_maxshortterm = was_kept_maxshortterm;\nkept_integrated = was_kept_integrated; kept_loudnessrange = was_kept_loudnessrange;\nkept_truepeak = was_kept_truepeak; kept_hops = was_kept_hops; before = was_before; past = was_past;\nslots = was_slots; tenths = was_tenths; filled = was_filled; joining = was_joining; joined = was_joined;\nhighest = was_highest; lowest = was_lowest; momentary = was_momentary; peak = was_peak; beat = was_beat;\nstate = in10;\nhops = in9;\nheard = state != 3.;\nover = hops < before;\nif (state == 1.) {\n  kept_maxmomentary = in3;\n  kept_maxshortterm = in4;\n  kept_integrated = in5;\n  kept_loudnessrange = in6;\n  kept_truepeak = in7;\n  kept_hops = in9;\n} else if (state != 2.) {\n  kept_maxmomentary = 0.;\n  kept_maxshortterm = 0.;\n  kept_integrated = 0.;\n  kept_loudnessrange = 0.;\n  kept_truepeak = 0.;\n  kept_hops = 0.;\n  over = over || (slots + filled > 0.);\n}\nout1 = in1 * heard;\nout2 = in2 * heard;\nout3 = kept_maxmomentary;\nout4 = kept_maxshortterm;\nout5 = kept_integrated;\nout6 = kept_loudnessrange;\nout7 = kept_truepeak;\nout8 = in8 * heard;\nout9 = kept_hops;\nif (over || (tenths == 0.)) {\n  slots = 0.; filled = 0.; past = 0.; joining = 0.; tenths = 1.;\n  for (n = 0.; n < 160.; n += 1.) { poke(course, 0., 3. + n); }\n  poke(course, slots, 1.);\n  poke(course, tenths, 2.);\n  poke(course, joining, 0.);\n}\nif (joining != 0.) {\n  for (n = 0.; n < 2.; n += 1.) {\n    one = 163. + joined * 10.;\n    into = 163. + joined * 5.;\n    low = peek(course, one + 1.); lower = peek(course, one + 1. + 5.); first = peek(course, one + 4.); next = peek(course, one + 4. + 5.);\n    poke(course, max(peek(course, one + 0.), peek(course, one + 0. + 5.)), into + 0.);\n    poke(course, max(peek(course, one + 2.), peek(course, one + 2. + 5.)), into + 2.);\n    poke(course, max(peek(course, one + 3.), peek(course, one + 3. + 5.)), into + 3.);\n    poke(course, (low == 0.) ? lower : ((lower == 0.) ? low : min(low, lower)), into + 1.);\n    poke(course, (first < 0.) ? next : first, into + 4.);\n    joined += 1.;\n  }\n  if (joined == 1024.) {\n    joining = 0.;\n    slots = joined;\n    tenths = tenths * 2.;\n    poke(course, slots, 1.);\n    poke(course, tenths, 2.);\n    poke(course, joining, 0.);\n  }\n}\nif ((hops > before) && (state == 1.)) {\n  past += 1.;\n  if (past == 10.) {\n    past = 0.;\n    short_term = (hops >= 300.) ? in2 : 0.;\n    loud = (hops >= 40.) ? in1 : 0.;\n    if (short_term > 0.0000001172465304582298) {\n      bin = clip(floor((10. * log10(short_term) + 69.309) * 2.), 0., 159.) + 3.;\n      poke(course, peek(course, bin) + 1., bin);\n    }\n    if (filled == 0.) { highest = 0.; lowest = 0.; momentary = 0.; peak = 0.; beat = -1.; }\n    highest = max(highest, short_term);\n    lowest = (lowest == 0.) ? short_term : ((short_term == 0.) ? lowest : min(lowest, short_term));\n    momentary = max(momentary, loud);\n    peak = max(peak, in8);\n    beat = (beat < 0.) ? in11 : beat;\n    filled += 1.;\n    if (filled == tenths) {\n      filled = 0.;\n      poke(course, highest, 163. + slots * 5.);\n      poke(course, lowest, 164. + slots * 5.);\n      poke(course, momentary, 165. + slots * 5.);\n      poke(course, peak, 166. + slots * 5.);\n      poke(course, beat, 167. + slots * 5.);\n      slots += 1.;\n      if (slots == 2048.) { joining = 1.; joined = 0.; }\n      poke(course, slots, 1.);\n      poke(course, tenths, 2.);\n      poke(course, joining, 0.);\n    }\n  }\n}\nbefore = hops;\nout10 = state;\nwas_kept_maxmomentary = kept_maxmomentary; was_kept_maxshortterm = kept_maxshortterm;\nwas_kept_integrated = kept_integrated; was_kept_loudnessrange = kept_loudnessrange;\nwas_kept_truepeak = kept_truepeak; was_kept_hops = kept_hops; was_before = before; was_past = past;\nwas_slots = slots; was_tenths = tenths; was_filled = filled; was_joining = joining; was_joined = joined;\nwas_highest = highest; was_lowest = lowest; was_momentary = momentary; was_peak = peak; was_beat = beat;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 11,
									"numoutlets": 10,
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-2",
									"maxclass": "newobj",
									"text": "out 2",
									"patching_rect": [
										120,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-3",
									"maxclass": "newobj",
									"text": "out 3",
									"patching_rect": [
										180,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-4",
									"maxclass": "newobj",
									"text": "out 4",
									"patching_rect": [
										240,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-5",
									"maxclass": "newobj",
									"text": "out 5",
									"patching_rect": [
										300,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-6",
									"maxclass": "newobj",
									"text": "out 6",
									"patching_rect": [
										360,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-7",
									"maxclass": "newobj",
									"text": "out 7",
									"patching_rect": [
										420,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-8",
									"maxclass": "newobj",
									"text": "out 8",
									"patching_rect": [
										480,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-9",
									"maxclass": "newobj",
									"text": "out 9",
									"patching_rect": [
										540,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							},
							{
								"box": {
									"id": "out-10",
									"maxclass": "newobj",
									"text": "out 10",
									"patching_rect": [
										600,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-4",
										0
									],
									"destination": [
										"code",
										3
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-5",
										0
									],
									"destination": [
										"code",
										4
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-6",
										0
									],
									"destination": [
										"code",
										5
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-7",
										0
									],
									"destination": [
										"code",
										6
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-8",
										0
									],
									"destination": [
										"code",
										7
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-9",
										0
									],
									"destination": [
										"code",
										8
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-10",
										0
									],
									"destination": [
										"code",
										9
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-11",
										0
									],
									"destination": [
										"code",
										10
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										1
									],
									"destination": [
										"out-2",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										2
									],
									"destination": [
										"out-3",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										3
									],
									"destination": [
										"out-4",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										4
									],
									"destination": [
										"out-5",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										5
									],
									"destination": [
										"out-6",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										6
									],
									"destination": [
										"out-7",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										7
									],
									"destination": [
										"out-8",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										8
									],
									"destination": [
										"out-9",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										9
									],
									"destination": [
										"out-10",
										0
									]
								}
							}
						]
					},
					"varname": "log"
				}
			},
			{
				"box": {
					"id": "obj-46",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						440,
						480,
						68,
						20
					],
					"varname": "stateNow"
				}
			},
			{
				"box": {
					"id": "obj-47",
					"maxclass": "newobj",
					"text": "change -1.",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						440,
						512,
						74,
						20
					],
					"varname": "stateChange"
				}
			},
			{
				"box": {
					"id": "obj-48",
					"maxclass": "newobj",
					"text": "prepend state",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						544,
						92,
						20
					],
					"varname": "stateToFace"
				}
			},
			{
				"box": {
					"id": "obj-49",
					"maxclass": "newobj",
					"text": "!= 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						440,
						24,
						38,
						20
					],
					"varname": "holdOpen"
				}
			},
			{
				"box": {
					"id": "obj-50",
					"maxclass": "newobj",
					"text": "prepend hold",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						520,
						24,
						86,
						20
					],
					"varname": "holdToFace"
				}
			},
			{
				"box": {
					"id": "obj-51",
					"maxclass": "newobj",
					"text": "gate 1 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						320,
						136,
						62,
						20
					],
					"varname": "lookGate"
				}
			},
			{
				"box": {
					"id": "obj-52",
					"maxclass": "newobj",
					"text": "metro 250",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						440,
						56,
						68,
						20
					],
					"varname": "courseLooks"
				}
			},
			{
				"box": {
					"id": "obj-53",
					"maxclass": "newobj",
					"text": "gate 1 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						88,
						62,
						20
					],
					"varname": "courseGate"
				}
			},
			{
				"box": {
					"id": "obj-54",
					"maxclass": "message",
					"text": "look",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						120,
						38,
						20
					],
					"varname": "courseNow"
				}
			},
			{
				"box": {
					"id": "obj-55",
					"maxclass": "newobj",
					"text": "buffer~ ---seen @samps 1024",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"float",
						"bang"
					],
					"patching_rect": [
						760,
						120,
						176,
						20
					],
					"varname": "seen"
				}
			},
			{
				"box": {
					"id": "obj-56",
					"maxclass": "newobj",
					"text": "loadmess buffer ---seen",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						152,
						152,
						20
					],
					"varname": "seenToFace"
				}
			},
			{
				"box": {
					"id": "obj-57",
					"maxclass": "newobj",
					"text": "loadmess seen ---seen",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						960,
						152,
						140,
						20
					],
					"varname": "seenToViews"
				}
			},
			{
				"box": {
					"id": "obj-58",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						760,
						184,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: VU and K-System. Made from the project's tables by `npm run bake`.\nParam view(0.);\nBuffer seen(\"steadyhand_meter_seen\");\nHistory was_begun, was_rate, was_view;\nHistory was_needle_a1, was_needle_a2, was_needle_b, was_mean_b, was_peak_fall, was_left_swing, was_left_swung;\nHistory was_left_mean, was_left_peak, was_left_highest, was_right_swing, was_right_swung, was_right_mean;\nHistory was_right_peak, was_right_highest, was_since, was_frames;\n\nneedle_a1 = was_needle_a1; needle_a2 = was_needle_a2; needle_b = was_needle_b; mean_b = was_mean_b;\npeak_fall = was_peak_fall; left_swing = was_left_swing; left_swung = was_left_swung;\nleft_mean = was_left_mean; left_peak = was_left_peak; left_highest = was_left_highest;\nright_swing = was_right_swing; right_swung = was_right_swung; right_mean = was_right_mean;\nright_peak = was_right_peak; right_highest = was_right_highest; since = was_since; frames = was_frames;\nif ((view >= 1.) && (view <= 4.)) {\n  if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {\n    needle_a1 = 0.; needle_a2 = 0.; needle_b = 0.; mean_b = 0.; peak_fall = 0.; left_swing = 0.; left_swung = 0.;\n    left_mean = 0.; left_peak = 0.; left_highest = 0.; right_swing = 0.; right_swung = 0.; right_mean = 0.;\n    right_peak = 0.; right_highest = 0.; since = 0.; frames = 0.;\n    radius = pow(0.000017015925493173213, 1. / samplerate);\n    needle_a1 = -2. * radius * cos(7.872832704200885 / samplerate);\n    needle_a2 = radius * radius;\n    needle_b = 1. + needle_a1 + needle_a2;\n    mean_b = 1. - pow(0.0014613529726918116, 1. / samplerate);\n    peak_fall = pow(0.36869450645195756, 1. / samplerate);\n  }\n  left = clip(fixnan(in1), -1000., 1000.);\n  right = clip(fixnan(in2), -1000., 1000.);\n  if (view == 1.) {\n    swing = needle_b * abs(left) - needle_a1 * left_swing - needle_a2 * left_swung;\n    left_swung = left_swing;\n    left_swing = swing;\n    swing = needle_b * abs(right) - needle_a1 * right_swing - needle_a2 * right_swung;\n    right_swung = right_swing;\n    right_swing = swing;\n    since += 1.;\n    if (since * 30. >= samplerate) {\n      since = 0.;\n      poke(seen, max(0., left_swing * 1.5707963267948966), 1.);\n      poke(seen, max(0., right_swing * 1.5707963267948966), 2.);\n      poke(seen, view, 0.);\n      frames = (frames >= 1000000.) ? 1. : frames + 1.;\n    }\n  } else {\n    left_mean += mean_b * (left * left - left_mean);\n    left_peak = max(abs(left), left_peak * peak_fall);\n    left_highest = max(left_highest, abs(left));\n    right_mean += mean_b * (right * right - right_mean);\n    right_peak = max(abs(right), right_peak * peak_fall);\n    right_highest = max(right_highest, abs(right));\n    since += 1.;\n    if (since * 30. >= samplerate) {\n      since = 0.;\n      poke(seen, sqrt(2. * left_mean), 1.);\n      poke(seen, sqrt(2. * right_mean), 2.);\n      poke(seen, left_peak, 3.);\n      poke(seen, right_peak, 4.);\n      poke(seen, left_highest, 5.);\n      poke(seen, right_highest, 6.);\n      poke(seen, view, 0.);\n      frames = (frames >= 1000000.) ? 1. : frames + 1.;\n    }\n  }\n}\nout1 = frames;\nwas_begun = in3;\nwas_rate = samplerate;\nwas_view = view;\nwas_needle_a1 = needle_a1; was_needle_a2 = needle_a2; was_needle_b = needle_b; was_mean_b = mean_b;\nwas_peak_fall = peak_fall; was_left_swing = left_swing; was_left_swung = left_swung;\nwas_left_mean = left_mean; was_left_peak = left_peak; was_left_highest = left_highest;\nwas_right_swing = right_swing; was_right_swung = right_swung; was_right_mean = right_mean;\nwas_right_peak = right_peak; was_right_highest = right_highest; was_since = since; was_frames = frames;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 3,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							}
						]
					},
					"varname": "scales"
				}
			},
			{
				"box": {
					"id": "obj-59",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						832,
						184,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: spectrum. Made from the project's tables by `npm run bake`.\nParam view(0.);\nBuffer seen(\"steadyhand_meter_seen\");\nData ring_left(16384);\nData ring_right(16384);\nData real(16384);\nData imaginary(16384);\nData turn_cos(12288);\nData turn_sin(12288);\nData shape(16384);\nData order(16384);\nData column_power(240);\nData range_mean(7);\nData band_now(12);\nData band_total(12);\nHistory was_begun, was_rate, was_view;\nHistory was_made, was_spot, was_heard, was_waited, was_stage, was_begin_spot, was_copied, was_fly, was_span;\nHistory was_per_span, was_stride, was_hop_length, was_copies, was_flies, was_bin_width, was_last_bin, was_pass_bins;\nHistory was_column_fall, was_range_take, was_band_take, was_blocks, was_bin, was_column, was_column_end, was_best;\nHistory was_loudest, was_loudest_bin, was_part, was_part_end, was_part_l, was_part_r, was_part_x, was_since;\nHistory was_frames;\n\nmade = was_made; spot = was_spot; heard = was_heard; waited = was_waited; stage = was_stage;\nbegin_spot = was_begin_spot; copied = was_copied; fly = was_fly; span = was_span; per_span = was_per_span;\nstride = was_stride; hop_length = was_hop_length; copies = was_copies; flies = was_flies;\nbin_width = was_bin_width; last_bin = was_last_bin; pass_bins = was_pass_bins; column_fall = was_column_fall;\nrange_take = was_range_take; band_take = was_band_take; blocks = was_blocks; bin = was_bin;\ncolumn = was_column; column_end = was_column_end; best = was_best; loudest = was_loudest;\nloudest_bin = was_loudest_bin; part = was_part; part_end = was_part_end; part_l = was_part_l;\npart_r = was_part_r; part_x = was_part_x; since = was_since; frames = was_frames;\nif ((view == 6.) || (view == 7.)) {\n  if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {\n    made = 0.; spot = 0.; heard = 0.; waited = 0.; stage = 0.; begin_spot = 0.; copied = 0.; fly = 0.; span = 0.;\n    per_span = 0.; stride = 0.; hop_length = 0.; copies = 0.; flies = 0.; bin_width = 0.; last_bin = 0.;\n    pass_bins = 0.; column_fall = 0.; range_take = 0.; band_take = 0.; blocks = 0.; bin = 0.; column = 0.;\n    column_end = 0.; best = 0.; loudest = 0.; loudest_bin = 0.; part = 0.; part_end = 0.; part_l = 0.;\n    part_r = 0.; part_x = 0.; since = 0.; frames = 0.;\n    hop_length = (samplerate < 64000.) ? 4096. : ((samplerate < 128000.) ? 8192. : 16384.);\n    copies = (samplerate < 64000.) ? 16. : ((samplerate < 128000.) ? 8. : 4.);\n    flies = (samplerate < 64000.) ? 11. : ((samplerate < 128000.) ? 6. : 3.);\n    bin_width = samplerate * 0.00006103515625;\n    last_bin = min(8192., floor(pow(2., 240. * 0.041666666666666664) * 20. / bin_width + 1.5));\n    pass_bins = floor(81920. / hop_length);\n    column_fall = pow(0.01, hop_length / samplerate);\n    range_take = 1. - pow(0.36787944117144233, hop_length / samplerate);\n    band_take = 1. - pow(0.035673993347252395, hop_length / samplerate);\n    for (n = 0.; n < 240.; n += 1.) { poke(column_power, 0., n); }\n    for (n = 0.; n < 7.; n += 1.) { poke(range_mean, 0., n); }\n    for (n = 0.; n < 12.; n += 1.) { poke(band_now, 0., n); poke(band_total, 0., n); }\n  }\n  left = clip(fixnan(in1), -1000., 1000.);\n  right = clip(fixnan(in2), -1000., 1000.);\n  if (made < 16384.) {\n    for (n = 0.; n < 16.; n += 1.) {\n      angle = made * 0.0003834951969714103;\n      if (made < 12288.) { poke(turn_cos, cos(angle), made); poke(turn_sin, sin(angle), made); }\n      poke(shape, 1. + -1.942604 * cos(1. * angle) + 1.340318 * cos(2. * angle) + -0.440811 * cos(3. * angle) + 0.043097 * cos(4. * angle), made);\n      quarter = floor(made * 0.25);\n      poke(order, peek(order, quarter) * 0.25 + (made - 4. * quarter) * 4096., made);\n      made += 1.;\n    }\n  }\n  poke(ring_left, left, spot);\n  poke(ring_right, right, spot);\n  spot = (spot == 16383.) ? 0. : spot + 1.;\n  heard = min(heard + 1., 16384.);\n  waited += 1.;\n  if ((waited >= hop_length) && (heard == 16384.) && (stage == 0.)) {\n    waited = 0.; stage = 1.; copied = 0.; begin_spot = spot;\n  }\n  if (stage == 1.) {\n    for (n = 0.; n < copies; n += 1.) {\n      old = begin_spot + copied;\n      if (old >= 16384.) { old = old - 16384.; }\n      weight = peek(shape, copied);\n      poke(real, peek(ring_left, old) * weight, copied);\n      poke(imaginary, peek(ring_right, old) * weight, copied);\n      copied += 1.;\n    }\n    if (copied >= 16384.) {\n      stage = 2.; fly = 0.; span = 4096.; per_span = 0.000244140625; stride = 1.;\n    }\n  } else if (stage == 2.) {\n    done = 0.;\n    while ((done < flies) && (span >= 1.)) {\n      group = floor(fly * per_span) * span;\n      at0 = fly + 3. * group; at1 = at0 + span; at2 = at1 + span; at3 = at2 + span;\n      turn1 = (fly - group) * stride; turn2 = turn1 + turn1; turn3 = turn2 + turn1;\n      even_r = peek(real, at0) + peek(real, at2); even_apart_r = peek(real, at0) - peek(real, at2);\n      odd_r = peek(real, at1) + peek(real, at3); odd_apart_r = peek(real, at1) - peek(real, at3);\n      even_i = peek(imaginary, at0) + peek(imaginary, at2); even_apart_i = peek(imaginary, at0) - peek(imaginary, at2);\n      odd_i = peek(imaginary, at1) + peek(imaginary, at3); odd_apart_i = peek(imaginary, at1) - peek(imaginary, at3);\n      poke(real, even_r + odd_r, at0);\n      poke(imaginary, even_i + odd_i, at0);\n      unturned_r = even_apart_r + odd_apart_i; unturned_i = even_apart_i - odd_apart_r;\n      cosine = peek(turn_cos, turn1); sine = peek(turn_sin, turn1);\n      poke(real, unturned_r * cosine + unturned_i * sine, at1);\n      poke(imaginary, unturned_i * cosine - unturned_r * sine, at1);\n      unturned_r = even_r - odd_r; unturned_i = even_i - odd_i;\n      cosine = peek(turn_cos, turn2); sine = peek(turn_sin, turn2);\n      poke(real, unturned_r * cosine + unturned_i * sine, at2);\n      poke(imaginary, unturned_i * cosine - unturned_r * sine, at2);\n      unturned_r = even_apart_r - odd_apart_i; unturned_i = even_apart_i + odd_apart_r;\n      cosine = peek(turn_cos, turn3); sine = peek(turn_sin, turn3);\n      poke(real, unturned_r * cosine + unturned_i * sine, at3);\n      poke(imaginary, unturned_i * cosine - unturned_r * sine, at3);\n      done += 1.;\n      fly += 1.;\n      if (fly == 4096.) { fly = 0.; span = span * 0.25; per_span = per_span * 4.; stride = stride * 4.; }\n    }\n    if (span < 1.) {\n      stage = 3.;\n      bin = floor(pow(2., 0. * 0.041666666666666664) * 20. / bin_width + 0.5);\n      column = 0.;\n      column_end = floor(pow(2., 1. * 0.041666666666666664) * 20. / bin_width + 0.5);\n      blocks += 1.;\n      best = 0.; loudest = 0.; loudest_bin = bin; part = 0.; part_l = 0.; part_r = 0.; part_x = 0.;\n      part_end = (view == 6.) ? ((part == 0.) ? 60. : ((part == 1.) ? 250. : ((part == 2.) ? 500. : ((part == 3.) ? 2000. : ((part == 4.) ? 4000. : ((part == 5.) ? 6000. : ((part == 6.) ? 20000. : samplerate))))))) : ((part == 0.) ? 120. : ((part == 1.) ? 500. : ((part == 2.) ? 2000. : ((part == 3.) ? 20000. : samplerate))));\n    }\n  }\n  if (stage == 3.) {\n    done = 0.;\n    while ((done < pass_bins) && (bin < last_bin)) {\n      at0 = peek(order, bin); at1 = peek(order, 16384. - bin);\n      left_r = peek(real, at0) + peek(real, at1); left_i = peek(imaginary, at0) - peek(imaginary, at1);\n      right_r = peek(imaginary, at0) + peek(imaginary, at1); right_i = peek(real, at1) - peek(real, at0);\n      left_power = (left_r * left_r + left_i * left_i) * 0.000000003725290298461914;\n      right_power = (right_r * right_r + right_i * right_i) * 0.000000003725290298461914;\n      while (bin * bin_width >= part_end) {\n        if (view == 6.) {\n          mean = peek(range_mean, part);\n          mean += max(range_take, 1. / blocks) * ((part_l + part_r) * 0.1287608744835256 - mean);\n          poke(range_mean, mean, part);\n          poke(seen, mean, part + 241.);\n        } else {\n          counts = ((part_l + part_r) * 0.1287608744835256 > 0.0000002);\n          from = part * 6. + 8.;\n          for (k = 0.; k < 3.; k += 1.) {\n            power = ((k == 0.) ? part_l : ((k == 1.) ? part_r : part_x)) * 0.1287608744835256;\n            at = part * 3. + k;\n            now = peek(band_now, at);\n            now += max(band_take, 1. / blocks) * (power - now);\n            poke(band_now, now, at);\n            poke(band_total, peek(band_total, at) + counts * power, at);\n            poke(seen, now, from + k);\n            poke(seen, peek(band_total, at), from + k + 3.);\n          }\n        }\n        part += 1.; part_l = 0.; part_r = 0.; part_x = 0.;\n        part_end = (view == 6.) ? ((part == 0.) ? 60. : ((part == 1.) ? 250. : ((part == 2.) ? 500. : ((part == 3.) ? 2000. : ((part == 4.) ? 4000. : ((part == 5.) ? 6000. : ((part == 6.) ? 20000. : samplerate))))))) : ((part == 0.) ? 120. : ((part == 1.) ? 500. : ((part == 2.) ? 2000. : ((part == 3.) ? 20000. : samplerate))));\n      }\n      part_l += left_power;\n      part_r += right_power;\n      if (view == 6.) {\n        louder = max(left_power, right_power);\n        if (louder > loudest) { loudest = louder; loudest_bin = bin; }\n        best = max(best, louder);\n        while ((bin >= column_end) && (column < 240.)) {\n          shown = max(best, peek(column_power, column) * column_fall);\n          poke(column_power, shown, column);\n          poke(seen, shown, column + 1.);\n          column += 1.;\n          column_end = floor(pow(2., (column + 1.) * 0.041666666666666664) * 20. / bin_width + 0.5);\n          if (column_end > bin) { best = louder; }\n        }\n      } else {\n        part_x += (left_r * right_r + left_i * right_i) * 0.000000003725290298461914;\n      }\n      bin += 1.;\n      done += 1.;\n    }\n    if (bin >= last_bin) {\n      stage = 0.;\n      if (view == 6.) {\n        poke(seen, bin_width, 248.);\n        poke(seen, loudest, 249.);\n        poke(seen, loudest_bin * bin_width, 250.);\n      }\n      poke(seen, view, 0.);\n      frames = (frames >= 1000000.) ? 1. : frames + 1.;\n    }\n  }\n}\nout1 = frames;\nwas_begun = in3;\nwas_rate = samplerate;\nwas_view = view;\nwas_made = made; was_spot = spot; was_heard = heard; was_waited = waited; was_stage = stage;\nwas_begin_spot = begin_spot; was_copied = copied; was_fly = fly; was_span = span; was_per_span = per_span;\nwas_stride = stride; was_hop_length = hop_length; was_copies = copies; was_flies = flies;\nwas_bin_width = bin_width; was_last_bin = last_bin; was_pass_bins = pass_bins; was_column_fall = column_fall;\nwas_range_take = range_take; was_band_take = band_take; was_blocks = blocks; was_bin = bin;\nwas_column = column; was_column_end = column_end; was_best = best; was_loudest = loudest;\nwas_loudest_bin = loudest_bin; was_part = part; was_part_end = part_end; was_part_l = part_l;\nwas_part_r = part_r; was_part_x = part_x; was_since = since; was_frames = frames;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 3,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							}
						]
					},
					"varname": "spectrum"
				}
			},
			{
				"box": {
					"id": "obj-60",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						904,
						184,
						38,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "dsp.gen",
						"rect": [
							100,
							100,
							900,
							700
						],
						"boxes": [
							{
								"box": {
									"id": "in-1",
									"maxclass": "newobj",
									"text": "in 1",
									"patching_rect": [
										60,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-2",
									"maxclass": "newobj",
									"text": "in 2",
									"patching_rect": [
										120,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "in-3",
									"maxclass": "newobj",
									"text": "in 3",
									"patching_rect": [
										180,
										20,
										34,
										22
									],
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "code",
									"maxclass": "codebox",
									"code": "// Steadyhand Meter: correlation and goniometer. Made from the project's tables by `npm run bake`.\nParam view(0.);\nBuffer seen(\"steadyhand_meter_seen\");\nData hop_l(30);\nData step_l(128);\nData hop_r(30);\nData step_r(128);\nData hop_x(30);\nData step_x(128);\nHistory was_begun, was_rate, was_view;\nHistory was_energy_l, was_energy_r, was_energy_x, was_taken, was_place, was_hop_end, was_hops, was_reach;\nHistory was_reach_fall, was_every, was_until_point, was_point, was_slot, was_filled, was_moved, was_passed;\nHistory was_passed_power, was_now_l, was_total_l, was_now_r, was_total_r, was_now_x, was_total_x, was_since;\nHistory was_frames;\n\nenergy_l = was_energy_l; energy_r = was_energy_r; energy_x = was_energy_x; taken = was_taken;\nplace = was_place; hop_end = was_hop_end; hops = was_hops; reach = was_reach; reach_fall = was_reach_fall;\nevery = was_every; until_point = was_until_point; point = was_point; slot = was_slot; filled = was_filled;\nmoved = was_moved; passed = was_passed; passed_power = was_passed_power; now_l = was_now_l;\ntotal_l = was_total_l; now_r = was_now_r; total_r = was_total_r; now_x = was_now_x; total_x = was_total_x;\nsince = was_since; frames = was_frames;\nif (view == 7.) {\n  if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {\n    energy_l = 0.; energy_r = 0.; energy_x = 0.; taken = 0.; place = 0.; hop_end = 0.; hops = 0.; reach = 0.;\n    reach_fall = 0.; every = 0.; until_point = 0.; point = 0.; slot = 0.; filled = 0.; moved = 0.; passed = 0.;\n    passed_power = 0.; now_l = 0.; total_l = 0.; now_r = 0.; total_r = 0.; now_x = 0.; total_x = 0.; since = 0.;\n    frames = 0.;\n    hop_end = floor(samplerate / 100. + 0.5);\n    reach_fall = pow(0.251188643150958, 1. / samplerate);\n    every = max(1., floor(samplerate / 9600. + 0.5));\n    for (n = 1.; n < 832.; n += 1.) { poke(seen, 0., n); }\n    for (n = 0.; n < 30.; n += 1.) { poke(hop_l, 0., n); poke(hop_r, 0., n); poke(hop_x, 0., n); }\n    for (n = 0.; n < 128.; n += 1.) { poke(step_l, 0., n); poke(step_r, 0., n); poke(step_x, 0., n); }\n  }\n  left = clip(fixnan(in1), -1000., 1000.);\n  right = clip(fixnan(in2), -1000., 1000.);\n  reach = max(max(abs(left), abs(right)), reach * reach_fall);\n  until_point += 1.;\n  if (until_point >= every) {\n    until_point = 0.;\n    poke(seen, left, 32. + 2. * point);\n    poke(seen, right, 33. + 2. * point);\n    point = (point == 399.) ? 0. : point + 1.;\n  }\n  energy_l += left * left; energy_r += right * right; energy_x += left * right;\n  taken += 1.;\n  place += 1.;\n  if (place >= hop_end) {\n    poke(hop_l, energy_l / taken, slot); now_l = 0.;\n    poke(hop_r, energy_r / taken, slot); now_r = 0.;\n    poke(hop_x, energy_x / taken, slot); now_x = 0.;\n    for (n = 0.; n < 30.; n += 1.) {\n      now_l += peek(hop_l, n) * 0.03333333333333333;\n      now_r += peek(hop_r, n) * 0.03333333333333333;\n      now_x += peek(hop_x, n) * 0.03333333333333333;\n    }\n    slot = (slot == 29.) ? 0. : slot + 1.;\n    filled = min(filled + 1., 30.);\n    moved += 1.;\n    if (moved == 10.) {\n      moved = 0.;\n      if ((filled == 30.) && (now_l + now_r > 0.0000002)) {\n        passed += 1.;\n        passed_power += now_l + now_r;\n        at = floor(clip(10. * log10((now_l + now_r)) + 66.98970004336019, 0., 127.));\n        poke(step_l, peek(step_l, at) + now_l, at);\n        poke(step_r, peek(step_r, at) + now_r, at);\n        poke(step_x, peek(step_x, at) + now_x, at);\n        lowest = floor(clip(10. * log10((passed_power / passed)) + 36.98970004336019, 0., 127.) + 0.5);\n        total_l = 0.;\n        total_r = 0.;\n        total_x = 0.;\n        for (n = lowest; n < 128.; n += 1.) {\n          total_l += peek(step_l, n);\n          total_r += peek(step_r, n);\n          total_x += peek(step_x, n);\n        }\n      }\n    }\n    energy_l = 0.; energy_r = 0.; energy_x = 0.; taken = 0.;\n    hops += 1.;\n    hop_end = floor((hops + 1.) * samplerate / 100. + 0.5);\n  }\n  since += 1.;\n  if (since * 30. >= samplerate) {\n    since = 0.;\n    poke(seen, reach, 1.);\n    poke(seen, now_l, 2.);\n    poke(seen, now_r, 3.);\n    poke(seen, now_x, 4.);\n    poke(seen, total_l, 5.);\n    poke(seen, total_r, 6.);\n    poke(seen, total_x, 7.);\n    poke(seen, view, 0.);\n    frames = (frames >= 1000000.) ? 1. : frames + 1.;\n  }\n}\nout1 = frames;\nwas_begun = in3;\nwas_rate = samplerate;\nwas_view = view;\nwas_energy_l = energy_l; was_energy_r = energy_r; was_energy_x = energy_x; was_taken = taken;\nwas_place = place; was_hop_end = hop_end; was_hops = hops; was_reach = reach; was_reach_fall = reach_fall;\nwas_every = every; was_until_point = until_point; was_point = point; was_slot = slot; was_filled = filled;\nwas_moved = moved; was_passed = passed; was_passed_power = passed_power; was_now_l = now_l;\nwas_total_l = total_l; was_now_r = now_r; was_total_r = total_r; was_now_x = now_x; was_total_x = total_x;\nwas_since = since; was_frames = frames;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 3,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										60,
										60,
										800,
										560
									]
								}
							},
							{
								"box": {
									"id": "out-1",
									"maxclass": "newobj",
									"text": "out 1",
									"patching_rect": [
										60,
										640,
										34,
										22
									],
									"numinlets": 1,
									"numoutlets": 0
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"in-1",
										0
									],
									"destination": [
										"code",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-2",
										0
									],
									"destination": [
										"code",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"in-3",
										0
									],
									"destination": [
										"code",
										2
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										0
									],
									"destination": [
										"out-1",
										0
									]
								}
							}
						]
					},
					"varname": "stereo"
				}
			},
			{
				"box": {
					"id": "obj-61",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						760,
						232,
						68,
						20
					],
					"varname": "frameNow"
				}
			},
			{
				"box": {
					"id": "obj-62",
					"maxclass": "newobj",
					"text": "change 0.",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						760,
						264,
						68,
						20
					],
					"varname": "frameChange"
				}
			},
			{
				"box": {
					"id": "obj-63",
					"maxclass": "newobj",
					"text": "prepend frame",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						296,
						92,
						20
					],
					"varname": "frameToFace"
				}
			},
			{
				"box": {
					"id": "obj-64",
					"maxclass": "message",
					"text": "ask",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						700,
						32,
						20
					],
					"varname": "reportAsk"
				}
			},
			{
				"box": {
					"id": "obj-65",
					"maxclass": "message",
					"text": "name Loudness.html, bang",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						736,
						158,
						20
					],
					"varname": "reportName"
				}
			},
			{
				"box": {
					"id": "obj-66",
					"maxclass": "newobj",
					"text": "savedialog",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"bang"
					],
					"patching_rect": [
						1120,
						768,
						74,
						20
					],
					"varname": "reportDialog"
				}
			},
			{
				"box": {
					"id": "obj-67",
					"maxclass": "newobj",
					"text": "conformpath slash boot",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"int"
					],
					"patching_rect": [
						1120,
						800,
						146,
						20
					],
					"varname": "reportSystem"
				}
			},
			{
				"box": {
					"id": "obj-68",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1120,
						832,
						44,
						20
					],
					"varname": "reportTake"
				}
			},
			{
				"box": {
					"id": "obj-69",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1120,
						864,
						50,
						20
					],
					"varname": "reportHeld"
				}
			},
			{
				"box": {
					"id": "obj-70",
					"maxclass": "newobj",
					"text": "prepend tell",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						896,
						86,
						20
					],
					"varname": "reportTell"
				}
			},
			{
				"box": {
					"id": "obj-71",
					"maxclass": "v8ui",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						24,
						560,
						410,
						108
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						8,
						410,
						108
					],
					"filename": "steadyhand-meter-face.js",
					"parameter_enable": 0,
					"border": 0,
					"textfile": {
						"filename": "steadyhand-meter-face.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "face"
				}
			},
			{
				"box": {
					"id": "obj-72",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						560,
						48,
						114,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						121,
						114,
						18
					],
					"annotation": "Begins the measurement anew: integrated loudness, range and all maxima, and the windows too, as if the sound began here.",
					"annotation_name": "Reset",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Reset",
					"texton": "Reset",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Reset",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Reset",
							"parameter_modmode": 0,
							"parameter_order": 7,
							"parameter_shortname": "Reset"
						}
					},
					"varname": "again"
				}
			},
			{
				"box": {
					"id": "obj-73",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						320,
						464,
						114,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						143,
						114,
						18
					],
					"annotation": "What the display shows. Loudness and its history are measured whatever it shows; the other views measure while they are shown, and begin when they are opened.",
					"annotation_name": "View",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "View",
							"parameter_enum": [
								"Loudness",
								"VU",
								"K-20",
								"K-14",
								"K-12",
								"History",
								"Spectrum",
								"Stereo",
								"Self-Test"
							],
							"parameter_mmax": 8,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "View",
							"parameter_modmode": 0,
							"parameter_order": 2,
							"parameter_shortname": "View"
						}
					},
					"varname": "view"
				}
			},
			{
				"box": {
					"id": "obj-74",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						24,
						464,
						176,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						130,
						143,
						176,
						18
					],
					"annotation": "What the lamps hold the measurement against: the loudness and the true peak that a service or a standard asks for.",
					"annotation_name": "Target",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target",
							"parameter_enum": [
								"Spotify",
								"Spotify (Loud)",
								"Apple Music",
								"YouTube",
								"TIDAL",
								"Amazon Music",
								"Deezer",
								"Apple Podcasts",
								"AES TD1008",
								"AES TD1008 (speech)",
								"EBU R 128",
								"ATSC A/85"
							],
							"parameter_mmax": 11,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Target",
							"parameter_modmode": 4,
							"parameter_order": 0,
							"parameter_shortname": "Target"
						}
					},
					"varname": "platform"
				}
			},
			{
				"box": {
					"id": "obj-75",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						200,
						464,
						108,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						310,
						143,
						108,
						18
					],
					"annotation": "On: the measurement begins anew each time that the transport starts. Off: by the Reset button alone.",
					"annotation_name": "Reset at Start",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Reset at Start",
					"texton": "Reset at Start",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Reset at Start",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Reset at Start",
							"parameter_modmode": 0,
							"parameter_order": 1,
							"parameter_shortname": "Reset at Start"
						}
					},
					"varname": "atStart"
				}
			},
			{
				"box": {
					"id": "obj-76",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						640,
						464,
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						462,
						9,
						80,
						16
					],
					"annotation": "What one measurement spans. Everything: all since it began. Loop: the loop brace, from its start to its end. Section: from one locator to the next. The song's position decides, to the sample.",
					"annotation_name": "Measure",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Measure",
							"parameter_enum": [
								"Everything",
								"Loop",
								"Section"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Measure",
							"parameter_modmode": 0,
							"parameter_order": 3,
							"parameter_shortname": "Span"
						}
					},
					"varname": "span"
				}
			},
			{
				"box": {
					"id": "obj-77",
					"maxclass": "live.comment",
					"text": "Span",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						308,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						8,
						36,
						18
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "spanLabel"
				}
			},
			{
				"box": {
					"id": "obj-78",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						736,
						464,
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						462,
						31,
						80,
						16
					],
					"annotation": "What comes at the end of a loop or a section. Hold: the figures stand until Reset. Again: the next one is measured.",
					"annotation_name": "At the End",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "At the End",
							"parameter_enum": [
								"Hold",
								"Again"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "At the End",
							"parameter_modmode": 0,
							"parameter_order": 4,
							"parameter_shortname": "End"
						}
					},
					"varname": "atEnd"
				}
			},
			{
				"box": {
					"id": "obj-79",
					"maxclass": "live.comment",
					"text": "End",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						330,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						30,
						36,
						18
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "atEndLabel"
				}
			},
			{
				"box": {
					"id": "obj-80",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						832,
						464,
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						462,
						53,
						80,
						16
					],
					"annotation": "Which jumps of the transport begin the measurement anew. All: each. Not Loop: each but that from the end of the loop brace to its start. Off: none.",
					"annotation_name": "Reset at Jump",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Reset at Jump",
							"parameter_enum": [
								"Off",
								"All",
								"Not Loop"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Reset at Jump",
							"parameter_modmode": 0,
							"parameter_order": 5,
							"parameter_shortname": "Jump"
						}
					},
					"varname": "atJump"
				}
			},
			{
				"box": {
					"id": "obj-81",
					"maxclass": "live.comment",
					"text": "Jump",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						352,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						52,
						36,
						18
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "atJumpLabel"
				}
			},
			{
				"box": {
					"id": "obj-82",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						928,
						464,
						124,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						74,
						124,
						18
					],
					"annotation": "Down: the display stands still, and the measurement goes on behind it. Up: the display shows what stands now.",
					"annotation_name": "Hold",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Hold",
					"texton": "Hold",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Hold",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Hold",
							"parameter_modmode": 0,
							"parameter_order": 8,
							"parameter_shortname": "Hold"
						}
					},
					"varname": "hold"
				}
			},
			{
				"box": {
					"id": "obj-83",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1120,
						464,
						124,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						121,
						124,
						18
					],
					"annotation": "Writes what was measured where you say: a page with figures, course, histogram, services and the last self-test, and the same as JSON and CSV. It starts a process, which ends by itself.",
					"annotation_name": "Report",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Report",
					"texton": "Report",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Report",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Report",
							"parameter_modmode": 0,
							"parameter_order": 10,
							"parameter_shortname": "Report"
						}
					},
					"varname": "report"
				}
			},
			{
				"box": {
					"id": "obj-84",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1024,
						464,
						124,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						426,
						143,
						124,
						18
					],
					"annotation": "Plays 22 signals of the EBU and the ITU in 2:41 to the meter itself, in place of the sound, which goes on to be heard. View Self-Test shows what it reads and what is in tolerance. The measurement begins anew afterwards. A second press ends it.",
					"annotation_name": "Self-Test",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Self-Test",
					"texton": "Self-Test",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Self-Test",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Self-Test",
							"parameter_modmode": 0,
							"parameter_order": 9,
							"parameter_shortname": "Self-Test"
						}
					},
					"varname": "selftest"
				}
			},
			{
				"box": {
					"id": "obj-85",
					"maxclass": "message",
					"text": "outputvalue",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						560,
						496,
						80,
						20
					],
					"varname": "showValues"
				}
			},
			{
				"box": {
					"id": "obj-86",
					"maxclass": "newobj",
					"text": "prepend platform",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						496,
						110,
						20
					],
					"varname": "platformToFace"
				}
			},
			{
				"box": {
					"id": "obj-87",
					"maxclass": "newobj",
					"text": "prepend view",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						320,
						496,
						86,
						20
					],
					"varname": "viewSay"
				}
			},
			{
				"box": {
					"id": "obj-88",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						560,
						720,
						176,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						130,
						122,
						176,
						16
					],
					"annotation": "The presets that ship with this device. A click or an arrow sets the dials and menus as the preset says; the first entry changes nothing: it says your own preset where one stands, its name and * where a dial was turned, else Own settings. Your own presets are in the browser.",
					"annotation_name": "Preset",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Preset",
							"parameter_enum": [
								"Own settings",
								"Amazon Music",
								"Apple Music with Sound Check",
								"Broadcast, Europe",
								"Broadcast, United States",
								"Deezer",
								"Music by AES",
								"Podcast for Apple",
								"Speech by AES",
								"Spotify, as it plays",
								"Spotify, played loud",
								"TIDAL",
								"YouTube"
							],
							"parameter_mmax": 12,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "Preset",
							"parameter_modmode": 0,
							"parameter_order": 6,
							"parameter_shortname": "Preset"
						}
					},
					"varname": "preset"
				}
			},
			{
				"box": {
					"id": "obj-89",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						760,
						720,
						20,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						310,
						121,
						20,
						18
					],
					"annotation": "Takes the preset before this one and sets the dials as it says.",
					"annotation_name": "Previous Preset",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "‹",
					"texton": "‹",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Previous Preset",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Previous Preset",
							"parameter_modmode": 0,
							"parameter_order": 11,
							"parameter_shortname": "Previous"
						}
					},
					"varname": "previousPreset"
				}
			},
			{
				"box": {
					"id": "obj-90",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						800,
						720,
						20,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						332,
						121,
						20,
						18
					],
					"annotation": "Takes the preset after this one and sets the dials as it says.",
					"annotation_name": "Next Preset",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "›",
					"texton": "›",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Next Preset",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Next Preset",
							"parameter_modmode": 0,
							"parameter_order": 12,
							"parameter_shortname": "Next"
						}
					},
					"varname": "nextPreset"
				}
			},
			{
				"box": {
					"id": "obj-91",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						840,
						720,
						62,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						356,
						121,
						62,
						18
					],
					"annotation": "Opens the preset browser: search, tags, favourites, pictures of the curves.",
					"annotation_name": "Browse Presets",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Browse",
					"texton": "Browse",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Browse Presets",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Browse Presets",
							"parameter_modmode": 0,
							"parameter_order": 13,
							"parameter_shortname": "Browse"
						}
					},
					"varname": "browse"
				}
			},
			{
				"box": {
					"id": "obj-92",
					"maxclass": "newobj",
					"text": "gate 1 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						540,
						736,
						62,
						20
					],
					"varname": "presetHand"
				}
			},
			{
				"box": {
					"id": "obj-93",
					"maxclass": "newobj",
					"text": "sel 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						560,
						752,
						44,
						20
					],
					"varname": "presetChosen"
				}
			},
			{
				"box": {
					"id": "obj-94",
					"maxclass": "newobj",
					"text": "t b i i",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"int",
						"int"
					],
					"patching_rect": [
						600,
						784,
						56,
						20
					],
					"varname": "presetTake"
				}
			},
			{
				"box": {
					"id": "obj-95",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						660,
						752,
						32,
						20
					],
					"varname": "presetNow"
				}
			},
			{
				"box": {
					"id": "obj-96",
					"maxclass": "newobj",
					"text": "prepend preset",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						660,
						784,
						98,
						20
					],
					"varname": "presetSay"
				}
			},
			{
				"box": {
					"id": "obj-97",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						560,
						784,
						32,
						20
					],
					"varname": "presetStand"
				}
			},
			{
				"box": {
					"id": "obj-98",
					"maxclass": "message",
					"text": "-1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						752,
						32,
						20
					],
					"varname": "presetBack"
				}
			},
			{
				"box": {
					"id": "obj-99",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						800,
						752,
						32,
						20
					],
					"varname": "presetOn"
				}
			},
			{
				"box": {
					"id": "obj-100",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						760,
						784,
						44,
						20
					],
					"varname": "presetStep"
				}
			},
			{
				"box": {
					"id": "obj-101",
					"maxclass": "newobj",
					"text": "+ 13",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						700,
						816,
						38,
						20
					],
					"varname": "presetSum"
				}
			},
			{
				"box": {
					"id": "obj-102",
					"maxclass": "newobj",
					"text": "+ 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						700,
						848,
						32,
						20
					],
					"varname": "presetAdd"
				}
			},
			{
				"box": {
					"id": "obj-103",
					"maxclass": "newobj",
					"text": "% 13",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						700,
						880,
						38,
						20
					],
					"varname": "presetRound"
				}
			},
			{
				"box": {
					"id": "obj-104",
					"maxclass": "newobj",
					"text": "sel 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						760,
						880,
						44,
						20
					],
					"varname": "presetOver"
				}
			},
			{
				"box": {
					"id": "obj-105",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						848,
						32,
						20
					],
					"varname": "presetFromOwn"
				}
			},
			{
				"box": {
					"id": "obj-106",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						800,
						880,
						44,
						20
					],
					"varname": "presetStepped"
				}
			},
			{
				"box": {
					"id": "obj-107",
					"maxclass": "message",
					"text": "set $1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						480,
						752,
						50,
						20
					],
					"varname": "presetShow"
				}
			},
			{
				"box": {
					"id": "obj-108",
					"maxclass": "newobj",
					"text": "route platform",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						560,
						912,
						98,
						20
					],
					"varname": "setDial"
				}
			},
			{
				"box": {
					"id": "obj-109",
					"maxclass": "newobj",
					"text": "pattr settings @parameter_enable 1",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						""
					],
					"patching_rect": [
						880,
						784,
						218,
						20
					],
					"annotation": "What the last preset says beyond the dials; it is saved in the set.",
					"annotation_name": "Stored Settings",
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Stored Settings",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_type": 3,
							"parameter_unitstyle": 10,
							"parameter_invisible": 1,
							"parameter_longname": "Stored Settings",
							"parameter_modmode": 0,
							"parameter_order": 14,
							"parameter_shortname": "Settings"
						}
					},
					"varname": "settings"
				}
			},
			{
				"box": {
					"id": "obj-110",
					"maxclass": "newobj",
					"text": "prepend settings",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						880,
						816,
						110,
						20
					],
					"varname": "settingsOut"
				}
			},
			{
				"box": {
					"id": "obj-111",
					"maxclass": "newobj",
					"text": "t l b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						940,
						816,
						44,
						20
					],
					"varname": "settingsTold"
				}
			},
			{
				"box": {
					"id": "obj-112",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1000,
						848,
						32,
						20
					],
					"varname": "noPreset"
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "newobj",
					"text": "unpack 0 0 0",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"int",
						"int",
						"int"
					],
					"patching_rect": [
						940,
						848,
						86,
						20
					],
					"varname": "settingsMark"
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						940,
						880,
						44,
						20
					],
					"varname": "markFound"
				}
			},
			{
				"box": {
					"id": "obj-115",
					"maxclass": "message",
					"text": "16270491 3402588 16385697 14439109 2135226 5876410 11800517 417379 11087209 9215000 19238 10695835",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						940,
						912,
						602,
						20
					],
					"varname": "presetMarks"
				}
			},
			{
				"box": {
					"id": "obj-116",
					"maxclass": "newobj",
					"text": "zl.sub",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						940,
						944,
						50,
						20
					],
					"varname": "markPlace"
				}
			},
			{
				"box": {
					"id": "obj-117",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						480,
						720,
						44,
						20
					],
					"varname": "presetStands"
				}
			},
			{
				"box": {
					"id": "obj-118",
					"maxclass": "newobj",
					"text": "live.thisdevice",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"int",
						"int"
					],
					"patching_rect": [
						24,
						24,
						104,
						20
					],
					"varname": "device"
				}
			},
			{
				"box": {
					"id": "obj-119",
					"maxclass": "message",
					"text": "ready",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						96,
						88,
						44,
						20
					],
					"varname": "ready"
				}
			},
			{
				"box": {
					"id": "obj-120",
					"maxclass": "newobj",
					"text": "prepend enabled",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						200,
						560,
						104,
						20
					],
					"varname": "enabledToFace"
				}
			},
			{
				"box": {
					"id": "obj-121",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						560,
						80,
						32,
						20
					],
					"varname": "press1"
				}
			},
			{
				"box": {
					"id": "obj-122",
					"maxclass": "message",
					"text": "2",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						640,
						80,
						32,
						20
					],
					"varname": "press2"
				}
			},
			{
				"box": {
					"id": "obj-123",
					"maxclass": "message",
					"text": "3",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						720,
						80,
						32,
						20
					],
					"varname": "press3"
				}
			},
			{
				"box": {
					"id": "obj-124",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						560,
						112,
						44,
						20
					],
					"varname": "press"
				}
			},
			{
				"box": {
					"id": "obj-125",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						560,
						144,
						32,
						20
					],
					"varname": "running"
				}
			},
			{
				"box": {
					"id": "obj-126",
					"maxclass": "newobj",
					"text": "sel 0 1",
					"numinlets": 3,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"bang",
						""
					],
					"patching_rect": [
						560,
						176,
						56,
						20
					],
					"varname": "whetherRunning"
				}
			},
			{
				"box": {
					"id": "obj-127",
					"maxclass": "newobj",
					"text": "t b b b",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"bang",
						"bang"
					],
					"patching_rect": [
						560,
						208,
						56,
						20
					],
					"varname": "startScript"
				}
			},
			{
				"box": {
					"id": "obj-128",
					"maxclass": "message",
					"text": "2",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						640,
						240,
						32,
						20
					],
					"varname": "running2"
				}
			},
			{
				"box": {
					"id": "obj-129",
					"maxclass": "message",
					"text": "script start",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						560,
						240,
						86,
						20
					],
					"varname": "scriptStart"
				}
			},
			{
				"box": {
					"id": "obj-130",
					"maxclass": "message",
					"text": "status 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						600,
						600,
						62,
						20
					],
					"varname": "statusStarting"
				}
			},
			{
				"box": {
					"id": "obj-131",
					"maxclass": "message",
					"text": "words Starting the analyser",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						680,
						600,
						176,
						20
					],
					"varname": "wordsStarting"
				}
			},
			{
				"box": {
					"id": "obj-132",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						640,
						144,
						32,
						20
					],
					"varname": "pressed"
				}
			},
			{
				"box": {
					"id": "obj-133",
					"maxclass": "newobj",
					"text": "t i b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"bang"
					],
					"patching_rect": [
						640,
						272,
						44,
						20
					],
					"varname": "takePress"
				}
			},
			{
				"box": {
					"id": "obj-134",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						696,
						304,
						32,
						20
					],
					"varname": "noPress"
				}
			},
			{
				"box": {
					"id": "obj-135",
					"maxclass": "newobj",
					"text": "sel 1 2 3",
					"numinlets": 4,
					"numoutlets": 4,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						""
					],
					"patching_rect": [
						640,
						304,
						68,
						20
					],
					"varname": "whichPress"
				}
			},
			{
				"box": {
					"id": "obj-136",
					"maxclass": "message",
					"text": "browse",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						768,
						336,
						50,
						20
					],
					"varname": "sendPress3"
				}
			},
			{
				"box": {
					"id": "obj-137",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1000,
						432,
						50,
						20
					],
					"varname": "toNode"
				}
			},
			{
				"box": {
					"id": "obj-138",
					"maxclass": "newobj",
					"text": "node.script steadyhand-meter-node.js @autostart 0 @restart 0 @watch 0",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						464,
						428,
						20
					],
					"saved_object_attributes": {
						"autostart": 0,
						"defer": 0,
						"node_bin_path": "",
						"npm_bin_path": "",
						"restart": 0,
						"watch": 0
					},
					"textfile": {
						"filename": "steadyhand-meter-node.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "node"
				}
			},
			{
				"box": {
					"id": "obj-139",
					"maxclass": "newobj",
					"text": "route ready lom face asleep set settings shown page window",
					"numinlets": 10,
					"numoutlets": 10,
					"outlettype": [
						"",
						"",
						"",
						"",
						"",
						"",
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						1000,
						496,
						362,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-140",
					"maxclass": "newobj",
					"text": "prepend lom",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						528,
						80,
						20
					],
					"varname": "lomToBridge"
				}
			},
			{
				"box": {
					"id": "obj-141",
					"maxclass": "newobj",
					"text": "v8 steadyhand-meter-bridge.js",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						560,
						188,
						20
					],
					"filename": "steadyhand-meter-bridge.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-meter-bridge.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "bridge"
				}
			},
			{
				"box": {
					"id": "obj-142",
					"maxclass": "newobj",
					"text": "t b b b b b b",
					"numinlets": 1,
					"numoutlets": 6,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang"
					],
					"patching_rect": [
						1000,
						600,
						92,
						20
					],
					"varname": "nodeReady"
				}
			},
			{
				"box": {
					"id": "obj-143",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						632,
						32,
						20
					],
					"varname": "running1"
				}
			},
			{
				"box": {
					"id": "obj-144",
					"maxclass": "newobj",
					"text": "delay 10000",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						1080,
						632,
						80,
						20
					],
					"varname": "waiting"
				}
			},
			{
				"box": {
					"id": "obj-145",
					"maxclass": "message",
					"text": "stop",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						600,
						38,
						20
					],
					"varname": "waitNoMore"
				}
			},
			{
				"box": {
					"id": "obj-146",
					"maxclass": "message",
					"text": "script stop",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1320,
						528,
						80,
						20
					],
					"varname": "scriptStop"
				}
			},
			{
				"box": {
					"id": "obj-147",
					"maxclass": "newobj",
					"text": "route start stop terminated restarting loadend",
					"numinlets": 6,
					"numoutlets": 6,
					"outlettype": [
						"",
						"",
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						1160,
						496,
						290,
						20
					],
					"varname": "nodeLife"
				}
			},
			{
				"box": {
					"id": "obj-148",
					"maxclass": "newobj",
					"text": "route error",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1160,
						528,
						80,
						20
					],
					"varname": "nodeStart"
				}
			},
			{
				"box": {
					"id": "obj-149",
					"maxclass": "newobj",
					"text": "route error",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1480,
						528,
						80,
						20
					],
					"varname": "nodeLoaded"
				}
			},
			{
				"box": {
					"id": "obj-150",
					"maxclass": "newobj",
					"text": "t b b b",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"bang",
						"bang"
					],
					"patching_rect": [
						1480,
						608,
						56,
						20
					],
					"varname": "tellNotReady"
				}
			},
			{
				"box": {
					"id": "obj-151",
					"maxclass": "newobj",
					"text": "route error",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1400,
						560,
						80,
						20
					],
					"varname": "nodeEnd"
				}
			},
			{
				"box": {
					"id": "obj-152",
					"maxclass": "newobj",
					"text": "t b b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"bang"
					],
					"patching_rect": [
						1240,
						560,
						44,
						20
					],
					"varname": "nodeGone"
				}
			},
			{
				"box": {
					"id": "obj-153",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						592,
						32,
						20
					],
					"varname": "running0"
				}
			},
			{
				"box": {
					"id": "obj-154",
					"maxclass": "message",
					"text": "status 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						640,
						62,
						20
					],
					"varname": "statusRefused"
				}
			},
			{
				"box": {
					"id": "obj-155",
					"maxclass": "message",
					"text": "words The analyser did not start. Save the set and open it again.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						840,
						640,
						404,
						20
					],
					"varname": "wordsNoStart"
				}
			},
			{
				"box": {
					"id": "obj-156",
					"maxclass": "message",
					"text": "words The analyser started but did not get ready: press the button again.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						840,
						704,
						452,
						20
					],
					"varname": "wordsNotReady"
				}
			},
			{
				"box": {
					"id": "obj-157",
					"maxclass": "message",
					"text": "words The analyser stopped: press Analyse again.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						840,
						672,
						302,
						20
					],
					"varname": "wordsCrashed"
				}
			},
			{
				"box": {
					"id": "obj-158",
					"maxclass": "newobj",
					"text": "t b b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"bang"
					],
					"patching_rect": [
						1320,
						560,
						44,
						20
					],
					"varname": "nodeRestarts"
				}
			},
			{
				"box": {
					"id": "obj-159",
					"maxclass": "newobj",
					"text": "t b b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"bang"
					],
					"patching_rect": [
						840,
						608,
						44,
						20
					],
					"varname": "tellNoStart"
				}
			},
			{
				"box": {
					"id": "obj-160",
					"maxclass": "newobj",
					"text": "t b b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"bang"
					],
					"patching_rect": [
						920,
						608,
						44,
						20
					],
					"varname": "tellCrashed"
				}
			},
			{
				"box": {
					"id": "obj-161",
					"maxclass": "newobj",
					"text": "prepend parameter platform",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						24,
						170,
						20
					],
					"varname": "platformToNode"
				}
			},
			{
				"box": {
					"id": "obj-162",
					"maxclass": "newobj",
					"text": "route open close url import export",
					"numinlets": 6,
					"numoutlets": 6,
					"outlettype": [
						"",
						"",
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						900,
						912,
						218,
						20
					],
					"varname": "windowWords"
				}
			},
			{
				"box": {
					"id": "obj-163",
					"maxclass": "newobj",
					"text": "t b b b b",
					"numinlets": 1,
					"numoutlets": 4,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang"
					],
					"patching_rect": [
						900,
						928,
						68,
						20
					],
					"varname": "windowOpening"
				}
			},
			{
				"box": {
					"id": "obj-164",
					"maxclass": "message",
					"text": "window flags float grow close title, window exec",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						944,
						302,
						20
					],
					"varname": "windowFlags"
				}
			},
			{
				"box": {
					"id": "obj-165",
					"maxclass": "message",
					"text": "open",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						900,
						944,
						38,
						20
					],
					"varname": "windowOpen"
				}
			},
			{
				"box": {
					"id": "obj-166",
					"maxclass": "message",
					"text": "close",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						960,
						944,
						44,
						20
					],
					"varname": "windowClose"
				}
			},
			{
				"box": {
					"id": "obj-167",
					"maxclass": "newobj",
					"text": "pcontrol",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						900,
						976,
						62,
						20
					],
					"varname": "windowControl"
				}
			},
			{
				"box": {
					"id": "obj-168",
					"maxclass": "newobj",
					"text": "prepend url",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1020,
						944,
						80,
						20
					],
					"varname": "windowUrl"
				}
			},
			{
				"box": {
					"id": "obj-169",
					"maxclass": "newobj",
					"text": "deferlow",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						944,
						62,
						20
					],
					"varname": "windowShown"
				}
			},
			{
				"box": {
					"id": "obj-170",
					"maxclass": "message",
					"text": "select",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						976,
						50,
						20
					],
					"varname": "windowFocus"
				}
			},
			{
				"box": {
					"id": "obj-171",
					"maxclass": "newobj",
					"text": "opendialog",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						1140,
						944,
						74,
						20
					],
					"varname": "importDialog"
				}
			},
			{
				"box": {
					"id": "obj-172",
					"maxclass": "newobj",
					"text": "conformpath slash boot",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"int"
					],
					"patching_rect": [
						1140,
						960,
						146,
						20
					],
					"varname": "importSystem"
				}
			},
			{
				"box": {
					"id": "obj-173",
					"maxclass": "newobj",
					"text": "prepend import_file",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1140,
						976,
						128,
						20
					],
					"varname": "importPath"
				}
			},
			{
				"box": {
					"id": "obj-174",
					"maxclass": "message",
					"text": "name $1, bang",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1340,
						928,
						92,
						20
					],
					"varname": "exportName"
				}
			},
			{
				"box": {
					"id": "obj-175",
					"maxclass": "newobj",
					"text": "savedialog",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"bang"
					],
					"patching_rect": [
						1340,
						944,
						74,
						20
					],
					"varname": "exportDialog"
				}
			},
			{
				"box": {
					"id": "obj-176",
					"maxclass": "newobj",
					"text": "conformpath slash boot",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"int"
					],
					"patching_rect": [
						1340,
						960,
						146,
						20
					],
					"varname": "exportSystem"
				}
			},
			{
				"box": {
					"id": "obj-177",
					"maxclass": "newobj",
					"text": "prepend export_file",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1340,
						976,
						128,
						20
					],
					"varname": "exportPath"
				}
			},
			{
				"box": {
					"id": "obj-178",
					"maxclass": "newobj",
					"text": "p browser",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						900,
						1008,
						68,
						20
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 9,
							"minor": 0,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							100,
							100,
							720,
							480
						],
						"openrect": [
							100,
							100,
							720,
							480
						],
						"openinpresentation": 1,
						"toolbarvisible": 0,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"enablehscroll": 0,
						"enablevscroll": 0,
						"title": "Steadyhand Presets",
						"boxes": [
							{
								"box": {
									"id": "toPage",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										20,
										20,
										30,
										30
									],
									"varname": "toPage",
									"index": 1
								}
							},
							{
								"box": {
									"id": "toField",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										420,
										20,
										30,
										30
									],
									"varname": "toField",
									"index": 2
								}
							},
							{
								"box": {
									"id": "toWindow",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										700,
										20,
										30,
										30
									],
									"varname": "toWindow",
									"index": 3
								}
							},
							{
								"box": {
									"id": "window",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"outlettype": [
										"",
										""
									],
									"patching_rect": [
										700,
										60,
										80,
										22
									],
									"varname": "window",
									"text": "thispatcher"
								}
							},
							{
								"box": {
									"id": "page",
									"maxclass": "jweb",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										20,
										80,
										720,
										452
									],
									"presentation": 1,
									"presentation_rect": [
										0,
										28,
										720,
										452
									],
									"varname": "page",
									"rendermode": 1,
									"disablefind": 1,
									"url": ""
								}
							},
							{
								"box": {
									"id": "field",
									"maxclass": "textedit",
									"numinlets": 1,
									"numoutlets": 4,
									"outlettype": [
										"",
										"int",
										"",
										""
									],
									"patching_rect": [
										420,
										760,
										200,
										22
									],
									"presentation": 1,
									"presentation_rect": [
										8,
										4,
										240,
										20
									],
									"varname": "field",
									"keymode": 1,
									"lines": 1,
									"saved_attribute_attributes": {
										"bgcolor": {
											"expression": "themecolor.live_control_bg"
										},
										"textcolor": {
											"expression": "themecolor.live_control_fg"
										},
										"bordercolor": {
											"expression": "themecolor.live_control_fg_off_zombie"
										}
									}
								}
							},
							{
								"box": {
									"id": "asked",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										420,
										784,
										50,
										22
									],
									"varname": "asked",
									"text": "gate 1"
								}
							},
							{
								"box": {
									"id": "words",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"outlettype": [
										"",
										""
									],
									"patching_rect": [
										420,
										800,
										70,
										22
									],
									"varname": "words",
									"text": "route text"
								}
							},
							{
								"box": {
									"id": "emptied",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"outlettype": [
										"",
										""
									],
									"patching_rect": [
										420,
										824,
										70,
										22
									],
									"varname": "emptied",
									"text": "route bang"
								}
							},
							{
								"box": {
									"id": "nothing",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										380,
										848,
										60,
										22
									],
									"varname": "nothing",
									"text": "typed"
								}
							},
							{
								"box": {
									"id": "typed",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										460,
										848,
										90,
										22
									],
									"varname": "typed",
									"text": "prepend typed"
								}
							},
							{
								"box": {
									"id": "key",
									"maxclass": "newobj",
									"numinlets": 7,
									"numoutlets": 7,
									"outlettype": [
										"bang",
										"bang",
										"bang",
										"bang",
										"bang",
										"bang",
										""
									],
									"patching_rect": [
										560,
										800,
										160,
										22
									],
									"varname": "key",
									"text": "sel 13 27 30 31 11 12"
								}
							},
							{
								"box": {
									"id": "return",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"outlettype": [
										"bang",
										"bang"
									],
									"patching_rect": [
										560,
										824,
										50,
										22
									],
									"varname": "return",
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "held",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 5,
									"outlettype": [
										"int",
										"int",
										"int",
										"int",
										"int"
									],
									"patching_rect": [
										600,
										848,
										70,
										22
									],
									"varname": "held",
									"text": "modifiers"
								}
							},
							{
								"box": {
									"id": "shift",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										"int"
									],
									"patching_rect": [
										560,
										872,
										40,
										22
									],
									"varname": "shift",
									"text": "int"
								}
							},
							{
								"box": {
									"id": "whether",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 3,
									"outlettype": [
										"bang",
										"bang",
										""
									],
									"patching_rect": [
										560,
										896,
										50,
										22
									],
									"varname": "whether",
									"text": "sel 0 1"
								}
							},
							{
								"box": {
									"id": "pressReturn",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										540,
										920,
										80,
										22
									],
									"varname": "pressReturn",
									"text": "press Enter"
								}
							},
							{
								"box": {
									"id": "pressShift",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										620,
										920,
										110,
										22
									],
									"varname": "pressShift",
									"text": "press Shift+Enter"
								}
							},
							{
								"box": {
									"id": "pressEscape",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										740,
										824,
										80,
										22
									],
									"varname": "pressEscape",
									"text": "press Escape"
								}
							},
							{
								"box": {
									"id": "pressUp",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										740,
										848,
										90,
										22
									],
									"varname": "pressUp",
									"text": "press ArrowUp"
								}
							},
							{
								"box": {
									"id": "pressDown",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										740,
										872,
										100,
										22
									],
									"varname": "pressDown",
									"text": "press ArrowDown"
								}
							},
							{
								"box": {
									"id": "pressPageUp",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										740,
										896,
										90,
										22
									],
									"varname": "pressPageUp",
									"text": "press PageUp"
								}
							},
							{
								"box": {
									"id": "pressPageDown",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										740,
										920,
										100,
										22
									],
									"varname": "pressPageDown",
									"text": "press PageDown"
								}
							},
							{
								"box": {
									"id": "later",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										860,
										800,
										60,
										22
									],
									"varname": "later",
									"text": "deferlow"
								}
							},
							{
								"box": {
									"id": "ask",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"outlettype": [
										"int",
										"bang",
										"int"
									],
									"patching_rect": [
										860,
										824,
										60,
										22
									],
									"varname": "ask",
									"text": "t 0 b 1"
								}
							},
							{
								"box": {
									"id": "said",
									"maxclass": "newobj",
									"numinlets": 4,
									"numoutlets": 4,
									"outlettype": [
										"",
										"",
										"",
										""
									],
									"patching_rect": [
										20,
										560,
										130,
										22
									],
									"varname": "said",
									"text": "route focus field ready"
								}
							},
							{
								"box": {
									"id": "focus",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										240,
										592,
										50,
										22
									],
									"varname": "focus",
									"text": "select"
								}
							},
							{
								"box": {
									"id": "fieldText",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										300,
										592,
										80,
										22
									],
									"varname": "fieldText",
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "pageReady",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"outlettype": [
										"bang",
										"bang"
									],
									"patching_rect": [
										80,
										592,
										50,
										22
									],
									"varname": "pageReady",
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "askTheme",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										20,
										616,
										80,
										22
									],
									"varname": "askTheme",
									"text": "everything"
								}
							},
							{
								"box": {
									"id": "theme",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"outlettype": [
										"",
										"bang"
									],
									"patching_rect": [
										20,
										640,
										80,
										22
									],
									"varname": "theme",
									"text": "live.colors"
								}
							},
							{
								"box": {
									"id": "toTheme",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										20,
										664,
										90,
										22
									],
									"varname": "toTheme",
									"text": "prepend theme"
								}
							},
							{
								"box": {
									"id": "ready",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										120,
										616,
										50,
										22
									],
									"varname": "ready",
									"text": "ready"
								}
							},
							{
								"box": {
									"id": "closed",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"outlettype": [
										"bang"
									],
									"patching_rect": [
										180,
										640,
										70,
										22
									],
									"varname": "closed",
									"text": "closebang"
								}
							},
							{
								"box": {
									"id": "close",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										180,
										664,
										50,
										22
									],
									"varname": "close",
									"text": "close"
								}
							},
							{
								"box": {
									"id": "fromPage",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"outlettype": [],
									"patching_rect": [
										20,
										700,
										30,
										30
									],
									"varname": "fromPage",
									"index": 1
								}
							}
						],
						"saved_attribute_attributes": {
							"editing_bgcolor": {
								"expression": "themecolor.live_surface_bg"
							},
							"locked_bgcolor": {
								"expression": "themecolor.live_surface_bg"
							}
						},
						"lines": [
							{
								"patchline": {
									"source": [
										"toPage",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"toField",
										0
									],
									"destination": [
										"field",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"toWindow",
										0
									],
									"destination": [
										"window",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"page",
										0
									],
									"destination": [
										"said",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"said",
										0
									],
									"destination": [
										"focus",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"focus",
										0
									],
									"destination": [
										"field",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"said",
										1
									],
									"destination": [
										"fieldText",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"fieldText",
										0
									],
									"destination": [
										"field",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"said",
										2
									],
									"destination": [
										"pageReady",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pageReady",
										1
									],
									"destination": [
										"ready",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"ready",
										0
									],
									"destination": [
										"fromPage",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pageReady",
										0
									],
									"destination": [
										"askTheme",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"said",
										3
									],
									"destination": [
										"fromPage",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"askTheme",
										0
									],
									"destination": [
										"theme",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"theme",
										0
									],
									"destination": [
										"toTheme",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"theme",
										1
									],
									"destination": [
										"askTheme",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"toTheme",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"closed",
										0
									],
									"destination": [
										"close",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"close",
										0
									],
									"destination": [
										"fromPage",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"field",
										0
									],
									"destination": [
										"asked",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"asked",
										0
									],
									"destination": [
										"words",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"words",
										0
									],
									"destination": [
										"emptied",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"emptied",
										0
									],
									"destination": [
										"nothing",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"emptied",
										1
									],
									"destination": [
										"typed",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"nothing",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"typed",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"field",
										1
									],
									"destination": [
										"key",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										0
									],
									"destination": [
										"return",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"return",
										1
									],
									"destination": [
										"held",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"held",
										0
									],
									"destination": [
										"shift",
										1
									]
								}
							},
							{
								"patchline": {
									"source": [
										"return",
										0
									],
									"destination": [
										"shift",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"shift",
										0
									],
									"destination": [
										"whether",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"whether",
										0
									],
									"destination": [
										"pressReturn",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"whether",
										1
									],
									"destination": [
										"pressShift",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressReturn",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressShift",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										1
									],
									"destination": [
										"pressEscape",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressEscape",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										2
									],
									"destination": [
										"pressUp",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressUp",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										3
									],
									"destination": [
										"pressDown",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressDown",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										4
									],
									"destination": [
										"pressPageUp",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressPageUp",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										5
									],
									"destination": [
										"pressPageDown",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressPageDown",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"key",
										6
									],
									"destination": [
										"later",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"later",
										0
									],
									"destination": [
										"ask",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"ask",
										2
									],
									"destination": [
										"asked",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"ask",
										1
									],
									"destination": [
										"field",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"ask",
										0
									],
									"destination": [
										"asked",
										0
									]
								}
							}
						]
					},
					"varname": "browser"
				}
			},
			{
				"box": {
					"id": "obj-179",
					"maxclass": "newobj",
					"text": "prepend page",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						900,
						1040,
						86,
						20
					],
					"varname": "pageToNode"
				}
			},
			{
				"box": {
					"id": "obj-180",
					"maxclass": "newobj",
					"text": "live.colors",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						1560,
						528,
						80,
						20
					],
					"varname": "liveColours"
				}
			},
			{
				"box": {
					"id": "obj-181",
					"maxclass": "message",
					"text": "theme",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1560,
						560,
						44,
						20
					],
					"varname": "newTheme"
				}
			},
			{
				"box": {
					"id": "obj-182",
					"maxclass": "newobj",
					"text": "t b l l b",
					"numinlets": 1,
					"numoutlets": 4,
					"outlettype": [
						"bang",
						"",
						"",
						"bang"
					],
					"patching_rect": [
						1200,
						816,
						68,
						20
					],
					"varname": "nameTold"
				}
			},
			{
				"box": {
					"id": "obj-183",
					"maxclass": "message",
					"text": "set Own\\ settings",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1400,
						848,
						116,
						20
					],
					"varname": "nameNone"
				}
			},
			{
				"box": {
					"id": "obj-184",
					"maxclass": "message",
					"text": "9999",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1500,
						848,
						38,
						20
					],
					"varname": "nameFar"
				}
			},
			{
				"box": {
					"id": "obj-185",
					"maxclass": "newobj",
					"text": "t l b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						1300,
						848,
						44,
						20
					],
					"varname": "nameLook"
				}
			},
			{
				"box": {
					"id": "obj-186",
					"maxclass": "message",
					"text": "7484828",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1360,
						880,
						56,
						20
					],
					"varname": "nameSought"
				}
			},
			{
				"box": {
					"id": "obj-187",
					"maxclass": "newobj",
					"text": "zl.sub @zlmaxsize 4096",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1300,
						912,
						146,
						20
					],
					"varname": "nameAt"
				}
			},
			{
				"box": {
					"id": "obj-188",
					"maxclass": "newobj",
					"text": "sel 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1300,
						944,
						44,
						20
					],
					"varname": "nameFound"
				}
			},
			{
				"box": {
					"id": "obj-189",
					"maxclass": "newobj",
					"text": "zl.slice @zlmaxsize 4096",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1240,
						1008,
						158,
						20
					],
					"varname": "nameCut"
				}
			},
			{
				"box": {
					"id": "obj-190",
					"maxclass": "newobj",
					"text": "t l l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1240,
						1024,
						44,
						20
					],
					"varname": "nameParts"
				}
			},
			{
				"box": {
					"id": "obj-191",
					"maxclass": "newobj",
					"text": "zl.slice 1 @zlmaxsize 4096",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1340,
						1040,
						170,
						20
					],
					"varname": "nameCount"
				}
			},
			{
				"box": {
					"id": "obj-192",
					"maxclass": "newobj",
					"text": "zl.slice 1 @zlmaxsize 4096",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1220,
						1040,
						170,
						20
					],
					"varname": "nameRest"
				}
			},
			{
				"box": {
					"id": "obj-193",
					"maxclass": "newobj",
					"text": "zl.slice @zlmaxsize 4096",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1240,
						1056,
						158,
						20
					],
					"varname": "nameLetters"
				}
			},
			{
				"box": {
					"id": "obj-194",
					"maxclass": "newobj",
					"text": "itoa",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1260,
						1064,
						38,
						20
					],
					"varname": "nameSpelt"
				}
			},
			{
				"box": {
					"id": "obj-195",
					"maxclass": "newobj",
					"text": "prepend set",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1260,
						1072,
						80,
						20
					],
					"varname": "nameSet"
				}
			},
			{
				"box": {
					"id": "obj-196",
					"maxclass": "message",
					"text": "Own\\ settings",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1200,
						1104,
						92,
						20
					],
					"varname": "presetName"
				}
			},
			{
				"box": {
					"id": "obj-197",
					"maxclass": "newobj",
					"text": "t b l b",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"",
						"bang"
					],
					"patching_rect": [
						1200,
						1136,
						56,
						20
					],
					"varname": "labelTold"
				}
			},
			{
				"box": {
					"id": "obj-198",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1160,
						1168,
						32,
						20
					],
					"varname": "labelOpen"
				}
			},
			{
				"box": {
					"id": "obj-199",
					"maxclass": "message",
					"text": "_parameter_range $1 Amazon\\ Music Apple\\ Music\\ with\\ Sound\\ Check Broadcast\\,\\ Europe Broadcast\\,\\ United\\ States Deezer Music\\ by\\ AES Podcast\\ for\\ Apple Speech\\ by\\ AES Spotify\\,\\ as\\ it\\ plays Spotify\\,\\ played\\ loud TIDAL YouTube",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1168,
						1424,
						20
					],
					"varname": "presetOptions"
				}
			},
			{
				"box": {
					"id": "obj-200",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1320,
						1168,
						32,
						20
					],
					"varname": "labelShut"
				}
			},
			{
				"box": {
					"id": "obj-201",
					"maxclass": "newobj",
					"text": "route bang",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1440,
						1104,
						74,
						20
					],
					"varname": "shownWay"
				}
			},
			{
				"box": {
					"id": "obj-202",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1480,
						1136,
						44,
						20
					],
					"varname": "shownLabel"
				}
			},
			{
				"box": {
					"id": "obj-203",
					"maxclass": "message",
					"text": "set 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1440,
						1168,
						44,
						20
					],
					"varname": "shownFirst"
				}
			}
		],
		"lines": [
			{
				"patchline": {
					"source": [
						"obj-1",
						0
					],
					"destination": [
						"obj-2",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						1
					],
					"destination": [
						"obj-2",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						0
					],
					"destination": [
						"obj-3",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						1
					],
					"destination": [
						"obj-3",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						2
					],
					"destination": [
						"obj-3",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-118",
						0
					],
					"destination": [
						"obj-4",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-4",
						0
					],
					"destination": [
						"obj-5",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-51",
						0
					],
					"destination": [
						"obj-6",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						0
					],
					"destination": [
						"obj-7",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						0
					],
					"destination": [
						"obj-7",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-7",
						0
					],
					"destination": [
						"obj-16",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						1
					],
					"destination": [
						"obj-8",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						1
					],
					"destination": [
						"obj-8",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-8",
						0
					],
					"destination": [
						"obj-16",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						2
					],
					"destination": [
						"obj-9",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						2
					],
					"destination": [
						"obj-9",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-9",
						0
					],
					"destination": [
						"obj-16",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						3
					],
					"destination": [
						"obj-10",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						3
					],
					"destination": [
						"obj-10",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-10",
						0
					],
					"destination": [
						"obj-16",
						3
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						4
					],
					"destination": [
						"obj-11",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						4
					],
					"destination": [
						"obj-11",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-11",
						0
					],
					"destination": [
						"obj-16",
						4
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						5
					],
					"destination": [
						"obj-12",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						5
					],
					"destination": [
						"obj-12",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-12",
						0
					],
					"destination": [
						"obj-16",
						5
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						6
					],
					"destination": [
						"obj-13",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						6
					],
					"destination": [
						"obj-13",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-13",
						0
					],
					"destination": [
						"obj-16",
						6
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						7
					],
					"destination": [
						"obj-14",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						7
					],
					"destination": [
						"obj-14",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-14",
						0
					],
					"destination": [
						"obj-16",
						7
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						8
					],
					"destination": [
						"obj-15",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						8
					],
					"destination": [
						"obj-15",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-15",
						0
					],
					"destination": [
						"obj-16",
						8
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-16",
						0
					],
					"destination": [
						"obj-17",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-17",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						9
					],
					"destination": [
						"obj-61",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-6",
						10
					],
					"destination": [
						"obj-46",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-18",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-20",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-21",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						0
					],
					"destination": [
						"obj-22",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-22",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-78",
						0
					],
					"destination": [
						"obj-23",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-23",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						0
					],
					"destination": [
						"obj-24",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-24",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-75",
						0
					],
					"destination": [
						"obj-25",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-25",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						0
					],
					"destination": [
						"obj-30",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-30",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-72",
						0
					],
					"destination": [
						"obj-26",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-26",
						0
					],
					"destination": [
						"obj-27",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-27",
						0
					],
					"destination": [
						"obj-28",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-28",
						0
					],
					"destination": [
						"obj-29",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-32",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-33",
						0
					],
					"destination": [
						"obj-36",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						0
					],
					"destination": [
						"obj-34",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-34",
						0
					],
					"destination": [
						"obj-35",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						0
					],
					"destination": [
						"obj-26",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						0
					],
					"destination": [
						"obj-35",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						1
					],
					"destination": [
						"obj-35",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						0
					],
					"destination": [
						"obj-35",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						1
					],
					"destination": [
						"obj-35",
						3
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						0
					],
					"destination": [
						"obj-36",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						1
					],
					"destination": [
						"obj-36",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						2
					],
					"destination": [
						"obj-36",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						3
					],
					"destination": [
						"obj-36",
						3
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						4
					],
					"destination": [
						"obj-36",
						4
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						5
					],
					"destination": [
						"obj-36",
						5
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						6
					],
					"destination": [
						"obj-36",
						6
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						7
					],
					"destination": [
						"obj-36",
						7
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						8
					],
					"destination": [
						"obj-36",
						8
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						4
					],
					"destination": [
						"obj-36",
						9
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						4
					],
					"destination": [
						"obj-37",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-5",
						0
					],
					"destination": [
						"obj-37",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-37",
						0
					],
					"destination": [
						"obj-38",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-38",
						0
					],
					"destination": [
						"obj-39",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-39",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-38",
						0
					],
					"destination": [
						"obj-40",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-40",
						0
					],
					"destination": [
						"obj-41",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-41",
						0
					],
					"destination": [
						"obj-84",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-43",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-44",
						0
					],
					"destination": [
						"obj-45",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						0
					],
					"destination": [
						"obj-45",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						1
					],
					"destination": [
						"obj-45",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						2
					],
					"destination": [
						"obj-45",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						3
					],
					"destination": [
						"obj-45",
						3
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						4
					],
					"destination": [
						"obj-45",
						4
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						5
					],
					"destination": [
						"obj-45",
						5
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						6
					],
					"destination": [
						"obj-45",
						6
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						7
					],
					"destination": [
						"obj-45",
						7
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-3",
						8
					],
					"destination": [
						"obj-45",
						8
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						3
					],
					"destination": [
						"obj-45",
						9
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						2
					],
					"destination": [
						"obj-45",
						10
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-45",
						9
					],
					"destination": [
						"obj-46",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-46",
						0
					],
					"destination": [
						"obj-47",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-47",
						0
					],
					"destination": [
						"obj-48",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-48",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-82",
						0
					],
					"destination": [
						"obj-49",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-82",
						0
					],
					"destination": [
						"obj-50",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-50",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-49",
						0
					],
					"destination": [
						"obj-51",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-49",
						0
					],
					"destination": [
						"obj-53",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-5",
						0
					],
					"destination": [
						"obj-51",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-4",
						0
					],
					"destination": [
						"obj-52",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-52",
						0
					],
					"destination": [
						"obj-53",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-53",
						0
					],
					"destination": [
						"obj-54",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-54",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-56",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						0
					],
					"destination": [
						"obj-58",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						1
					],
					"destination": [
						"obj-58",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-57",
						0
					],
					"destination": [
						"obj-58",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						0
					],
					"destination": [
						"obj-58",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						0
					],
					"destination": [
						"obj-58",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-58",
						0
					],
					"destination": [
						"obj-61",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						0
					],
					"destination": [
						"obj-59",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						1
					],
					"destination": [
						"obj-59",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-57",
						0
					],
					"destination": [
						"obj-59",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						0
					],
					"destination": [
						"obj-59",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						0
					],
					"destination": [
						"obj-59",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-59",
						0
					],
					"destination": [
						"obj-61",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						0
					],
					"destination": [
						"obj-60",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-1",
						1
					],
					"destination": [
						"obj-60",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-57",
						0
					],
					"destination": [
						"obj-60",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						0
					],
					"destination": [
						"obj-60",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-29",
						0
					],
					"destination": [
						"obj-60",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-60",
						0
					],
					"destination": [
						"obj-61",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-61",
						0
					],
					"destination": [
						"obj-62",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-62",
						0
					],
					"destination": [
						"obj-63",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-63",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-83",
						0
					],
					"destination": [
						"obj-64",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-64",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-71",
						1
					],
					"destination": [
						"obj-65",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-65",
						0
					],
					"destination": [
						"obj-66",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-66",
						0
					],
					"destination": [
						"obj-67",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-67",
						0
					],
					"destination": [
						"obj-68",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-68",
						1
					],
					"destination": [
						"obj-69",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-69",
						0
					],
					"destination": [
						"obj-70",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-70",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-71",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-85",
						0
					],
					"destination": [
						"obj-74",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-74",
						0
					],
					"destination": [
						"obj-86",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-86",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-85",
						0
					],
					"destination": [
						"obj-73",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-73",
						0
					],
					"destination": [
						"obj-87",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-88",
						0
					],
					"destination": [
						"obj-92",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-92",
						0
					],
					"destination": [
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-93",
						0
					],
					"destination": [
						"obj-109",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-93",
						1
					],
					"destination": [
						"obj-94",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-94",
						2
					],
					"destination": [
						"obj-97",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-94",
						1
					],
					"destination": [
						"obj-95",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-95",
						0
					],
					"destination": [
						"obj-96",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-96",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-89",
						0
					],
					"destination": [
						"obj-98",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-90",
						0
					],
					"destination": [
						"obj-99",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-98",
						0
					],
					"destination": [
						"obj-100",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-99",
						0
					],
					"destination": [
						"obj-100",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						1
					],
					"destination": [
						"obj-102",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						0
					],
					"destination": [
						"obj-97",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-97",
						0
					],
					"destination": [
						"obj-101",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-101",
						0
					],
					"destination": [
						"obj-102",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						0
					],
					"destination": [
						"obj-103",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-103",
						0
					],
					"destination": [
						"obj-104",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-104",
						0
					],
					"destination": [
						"obj-105",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-105",
						0
					],
					"destination": [
						"obj-101",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-104",
						1
					],
					"destination": [
						"obj-106",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-106",
						1
					],
					"destination": [
						"obj-107",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-106",
						0
					],
					"destination": [
						"obj-94",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						0
					],
					"destination": [
						"obj-88",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-108",
						0
					],
					"destination": [
						"obj-74",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
						0
					],
					"destination": [
						"obj-110",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-110",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
						0
					],
					"destination": [
						"obj-111",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-111",
						1
					],
					"destination": [
						"obj-112",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						0
					],
					"destination": [
						"obj-117",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-111",
						0
					],
					"destination": [
						"obj-113",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-113",
						2
					],
					"destination": [
						"obj-114",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-114",
						1
					],
					"destination": [
						"obj-116",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-114",
						0
					],
					"destination": [
						"obj-115",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-115",
						0
					],
					"destination": [
						"obj-116",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-116",
						0
					],
					"destination": [
						"obj-117",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						1
					],
					"destination": [
						"obj-97",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						0
					],
					"destination": [
						"obj-107",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-118",
						0
					],
					"destination": [
						"obj-119",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-118",
						1
					],
					"destination": [
						"obj-120",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-120",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-68",
						0
					],
					"destination": [
						"obj-121",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-121",
						0
					],
					"destination": [
						"obj-124",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-94",
						0
					],
					"destination": [
						"obj-122",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						0
					],
					"destination": [
						"obj-124",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-91",
						0
					],
					"destination": [
						"obj-123",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-123",
						0
					],
					"destination": [
						"obj-124",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-124",
						1
					],
					"destination": [
						"obj-132",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-124",
						0
					],
					"destination": [
						"obj-125",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-125",
						0
					],
					"destination": [
						"obj-126",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-126",
						0
					],
					"destination": [
						"obj-127",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						2
					],
					"destination": [
						"obj-128",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-128",
						0
					],
					"destination": [
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						1
					],
					"destination": [
						"obj-130",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-130",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						1
					],
					"destination": [
						"obj-131",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-131",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						0
					],
					"destination": [
						"obj-129",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-129",
						0
					],
					"destination": [
						"obj-138",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-126",
						1
					],
					"destination": [
						"obj-132",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-132",
						0
					],
					"destination": [
						"obj-133",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-133",
						1
					],
					"destination": [
						"obj-134",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-134",
						0
					],
					"destination": [
						"obj-132",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-133",
						0
					],
					"destination": [
						"obj-135",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-135",
						0
					],
					"destination": [
						"obj-69",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-135",
						1
					],
					"destination": [
						"obj-95",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-135",
						2
					],
					"destination": [
						"obj-136",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-137",
						0
					],
					"destination": [
						"obj-138",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-138",
						0
					],
					"destination": [
						"obj-139",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						1
					],
					"destination": [
						"obj-140",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-140",
						0
					],
					"destination": [
						"obj-141",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						0
					],
					"destination": [
						"obj-141",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-141",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						2
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						4
					],
					"destination": [
						"obj-108",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						5
					],
					"destination": [
						"obj-109",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						6
					],
					"destination": [
						"obj-201",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						7
					],
					"destination": [
						"obj-178",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						8
					],
					"destination": [
						"obj-162",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						0
					],
					"destination": [
						"obj-142",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						5
					],
					"destination": [
						"obj-143",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-143",
						0
					],
					"destination": [
						"obj-137",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-143",
						0
					],
					"destination": [
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						4
					],
					"destination": [
						"obj-85",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						2
					],
					"destination": [
						"obj-109",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						1
					],
					"destination": [
						"obj-145",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-145",
						0
					],
					"destination": [
						"obj-144",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						0
					],
					"destination": [
						"obj-132",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						3
					],
					"destination": [
						"obj-146",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-146",
						0
					],
					"destination": [
						"obj-138",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-138",
						1
					],
					"destination": [
						"obj-147",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						0
					],
					"destination": [
						"obj-148",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-148",
						0
					],
					"destination": [
						"obj-159",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						1
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						4
					],
					"destination": [
						"obj-149",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-149",
						0
					],
					"destination": [
						"obj-150",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						0
					],
					"destination": [
						"obj-144",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-144",
						0
					],
					"destination": [
						"obj-150",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-150",
						2
					],
					"destination": [
						"obj-146",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-150",
						1
					],
					"destination": [
						"obj-154",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-150",
						0
					],
					"destination": [
						"obj-156",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-150",
						0
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-156",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						2
					],
					"destination": [
						"obj-151",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						0
					],
					"destination": [
						"obj-160",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						0
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						1
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						3
					],
					"destination": [
						"obj-158",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-158",
						1
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-158",
						0
					],
					"destination": [
						"obj-128",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-159",
						1
					],
					"destination": [
						"obj-154",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-159",
						0
					],
					"destination": [
						"obj-155",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-159",
						0
					],
					"destination": [
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-160",
						1
					],
					"destination": [
						"obj-154",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-160",
						0
					],
					"destination": [
						"obj-157",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-154",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-157",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-152",
						0
					],
					"destination": [
						"obj-153",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-152",
						0
					],
					"destination": [
						"obj-109",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-152",
						1
					],
					"destination": [
						"obj-134",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-152",
						1
					],
					"destination": [
						"obj-145",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-153",
						0
					],
					"destination": [
						"obj-137",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-153",
						0
					],
					"destination": [
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-74",
						0
					],
					"destination": [
						"obj-161",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-161",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						0
					],
					"destination": [
						"obj-163",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						3
					],
					"destination": [
						"obj-164",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						2
					],
					"destination": [
						"obj-165",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						1
					],
					"destination": [
						"obj-164",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						0
					],
					"destination": [
						"obj-169",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-164",
						0
					],
					"destination": [
						"obj-178",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-165",
						0
					],
					"destination": [
						"obj-167",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-169",
						0
					],
					"destination": [
						"obj-170",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-170",
						0
					],
					"destination": [
						"obj-178",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						1
					],
					"destination": [
						"obj-166",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						0
					],
					"destination": [
						"obj-167",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-167",
						0
					],
					"destination": [
						"obj-178",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						2
					],
					"destination": [
						"obj-168",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-168",
						0
					],
					"destination": [
						"obj-178",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						3
					],
					"destination": [
						"obj-171",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-171",
						0
					],
					"destination": [
						"obj-172",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-172",
						0
					],
					"destination": [
						"obj-173",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-173",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						4
					],
					"destination": [
						"obj-174",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-174",
						0
					],
					"destination": [
						"obj-175",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-175",
						0
					],
					"destination": [
						"obj-176",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-176",
						0
					],
					"destination": [
						"obj-177",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-177",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-178",
						0
					],
					"destination": [
						"obj-179",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-179",
						0
					],
					"destination": [
						"obj-137",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-180",
						1
					],
					"destination": [
						"obj-181",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-181",
						0
					],
					"destination": [
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
						0
					],
					"destination": [
						"obj-182",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						3
					],
					"destination": [
						"obj-183",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						3
					],
					"destination": [
						"obj-184",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-183",
						0
					],
					"destination": [
						"obj-196",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-184",
						0
					],
					"destination": [
						"obj-189",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						2
					],
					"destination": [
						"obj-185",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-185",
						1
					],
					"destination": [
						"obj-186",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-186",
						0
					],
					"destination": [
						"obj-187",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-185",
						0
					],
					"destination": [
						"obj-187",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-187",
						0
					],
					"destination": [
						"obj-188",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-188",
						1
					],
					"destination": [
						"obj-189",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						1
					],
					"destination": [
						"obj-189",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-189",
						1
					],
					"destination": [
						"obj-190",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-190",
						1
					],
					"destination": [
						"obj-191",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-191",
						0
					],
					"destination": [
						"obj-193",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-190",
						0
					],
					"destination": [
						"obj-192",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-192",
						1
					],
					"destination": [
						"obj-193",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-193",
						0
					],
					"destination": [
						"obj-194",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-194",
						0
					],
					"destination": [
						"obj-195",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-195",
						0
					],
					"destination": [
						"obj-196",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						0
					],
					"destination": [
						"obj-196",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
						0
					],
					"destination": [
						"obj-197",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-197",
						2
					],
					"destination": [
						"obj-200",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-200",
						0
					],
					"destination": [
						"obj-92",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-197",
						1
					],
					"destination": [
						"obj-199",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-199",
						0
					],
					"destination": [
						"obj-88",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-197",
						0
					],
					"destination": [
						"obj-198",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-198",
						0
					],
					"destination": [
						"obj-92",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						0
					],
					"destination": [
						"obj-109",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						1
					],
					"destination": [
						"obj-202",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-202",
						1
					],
					"destination": [
						"obj-197",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-202",
						0
					],
					"destination": [
						"obj-203",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-203",
						0
					],
					"destination": [
						"obj-88",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-74": [
				"Target",
				"Target",
				0
			],
			"obj-75": [
				"Reset at Start",
				"Reset at Start",
				1
			],
			"obj-73": [
				"View",
				"View",
				2
			],
			"obj-76": [
				"Measure",
				"Span",
				3
			],
			"obj-78": [
				"At the End",
				"End",
				4
			],
			"obj-80": [
				"Reset at Jump",
				"Jump",
				5
			],
			"obj-88": [
				"Preset",
				"Preset",
				6
			],
			"obj-72": [
				"Reset",
				"Reset",
				7
			],
			"obj-82": [
				"Hold",
				"Hold",
				8
			],
			"obj-84": [
				"Self-Test",
				"Self-Test",
				9
			],
			"obj-83": [
				"Report",
				"Report",
				10
			],
			"obj-89": [
				"Previous Preset",
				"Previous",
				11
			],
			"obj-90": [
				"Next Preset",
				"Next",
				12
			],
			"obj-91": [
				"Browse Presets",
				"Browse",
				13
			],
			"obj-109": [
				"Stored Settings",
				"Settings",
				14
			],
			"parameterbanks": {
				"0": {
					"index": 0,
					"name": "Meter",
					"parameters": [
						"Target",
						"-",
						"-",
						"-",
						"-",
						"-",
						"-",
						"-"
					],
					"buttons": [
						"-",
						"-",
						"-",
						"-",
						"-",
						"-",
						"-",
						"-"
					]
				}
			},
			"inherited_shortname": 1
		},
		"dependency_cache": [
			{
				"name": "steadyhand-meter-bridge.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-meter-face.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-meter-node.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			}
		],
		"latency": 0,
		"is_mpe": 0,
		"external_mpe_tuning_enabled": 0,
		"minimum_live_version": "12.2",
		"minimum_max_version": "9",
		"platform_compatibility": 0,
		"project": {
			"version": 1,
			"creationdate": 3850070400,
			"modificationdate": 3850070400,
			"viewrect": [
				0,
				0,
				300,
				500
			],
			"autoorganize": 0,
			"hideprojectwindow": 1,
			"showdependencies": 1,
			"autolocalize": 0,
			"contents": {
				"patchers": {}
			},
			"layout": {},
			"searchpath": {},
			"detailsvisible": 0,
			"amxdtype": 1633771873,
			"readonly": 0,
			"devpathtype": 0,
			"devpath": ".",
			"sortmode": 0,
			"viewmode": 0,
			"includepackages": 0
		},
		"autosave": 0
	}
}
