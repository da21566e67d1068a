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
			556,
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
		"devicewidth": 556,
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
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						200,
						120,
						68,
						20
					],
					"varname": "highPassRamp"
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "newobj",
					"text": "line~ 15.4868",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						200,
						152,
						92,
						20
					],
					"varname": "highPassLine"
				}
			},
			{
				"box": {
					"id": "obj-4",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						200,
						184,
						32,
						20
					],
					"varname": "highPassSum"
				}
			},
			{
				"box": {
					"id": "obj-5",
					"maxclass": "newobj",
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						360,
						120,
						68,
						20
					],
					"varname": "lowPassRamp"
				}
			},
			{
				"box": {
					"id": "obj-6",
					"maxclass": "newobj",
					"text": "line~ 135.0763",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						360,
						152,
						98,
						20
					],
					"varname": "lowPassLine"
				}
			},
			{
				"box": {
					"id": "obj-7",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						360,
						184,
						32,
						20
					],
					"varname": "lowPassSum"
				}
			},
			{
				"box": {
					"id": "obj-8",
					"maxclass": "newobj",
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						520,
						120,
						68,
						20
					],
					"varname": "peakRamp"
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						520,
						152,
						62,
						20
					],
					"varname": "peakLine"
				}
			},
			{
				"box": {
					"id": "obj-10",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						520,
						184,
						32,
						20
					],
					"varname": "peakSum"
				}
			},
			{
				"box": {
					"id": "obj-11",
					"maxclass": "newobj",
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						680,
						120,
						68,
						20
					],
					"varname": "gainRamp"
				}
			},
			{
				"box": {
					"id": "obj-12",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						680,
						152,
						62,
						20
					],
					"varname": "gainLine"
				}
			},
			{
				"box": {
					"id": "obj-13",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						680,
						184,
						32,
						20
					],
					"varname": "gainSum"
				}
			},
			{
				"box": {
					"id": "obj-14",
					"maxclass": "newobj",
					"text": "*~ 0.01",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						520,
						216,
						56,
						20
					],
					"varname": "peakShare"
				}
			},
			{
				"box": {
					"id": "obj-15",
					"maxclass": "newobj",
					"text": "pack 0. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						840,
						120,
						74,
						20
					],
					"varname": "slopeRamp"
				}
			},
			{
				"box": {
					"id": "obj-16",
					"maxclass": "newobj",
					"text": "line~ 1.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						840,
						152,
						62,
						20
					],
					"varname": "slopeLine"
				}
			},
			{
				"box": {
					"id": "obj-17",
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
						920,
						88,
						56,
						20
					],
					"varname": "compareSwitch"
				}
			},
			{
				"box": {
					"id": "obj-18",
					"maxclass": "message",
					"text": "1. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						920,
						120,
						44,
						20
					],
					"varname": "compareWet"
				}
			},
			{
				"box": {
					"id": "obj-19",
					"maxclass": "message",
					"text": "0. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						984,
						120,
						44,
						20
					],
					"varname": "compareDry"
				}
			},
			{
				"box": {
					"id": "obj-20",
					"maxclass": "newobj",
					"text": "line~ 1.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						920,
						152,
						62,
						20
					],
					"varname": "compareLine"
				}
			},
			{
				"box": {
					"id": "obj-21",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						680,
						216,
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
									"code": "gainopen = clip((in1 - -70) / 10, 0, 1);\ngain = (in1 == 0) ? 1 : gainopen * pow(10, in1 / 20);\nout1 = gain;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 1,
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
					"varname": "gainNow"
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "newobj",
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						120,
						68,
						20
					],
					"varname": "trimRamp"
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						1080,
						152,
						62,
						20
					],
					"varname": "trimLine"
				}
			},
			{
				"box": {
					"id": "obj-24",
					"maxclass": "newobj",
					"text": "dbtoa~",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						1080,
						184,
						50,
						20
					],
					"varname": "trimNow"
				}
			},
			{
				"box": {
					"id": "obj-25",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						280,
						32,
						20
					],
					"varname": "leftGain"
				}
			},
			{
				"box": {
					"id": "obj-26",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						200,
						280,
						32,
						20
					],
					"varname": "rightGain"
				}
			},
			{
				"box": {
					"id": "obj-27",
					"maxclass": "newobj",
					"text": "-~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						312,
						32,
						20
					],
					"varname": "leftMove"
				}
			},
			{
				"box": {
					"id": "obj-28",
					"maxclass": "newobj",
					"text": "-~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						200,
						312,
						32,
						20
					],
					"varname": "rightMove"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						344,
						32,
						20
					],
					"varname": "leftShare"
				}
			},
			{
				"box": {
					"id": "obj-30",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						200,
						344,
						32,
						20
					],
					"varname": "rightShare"
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						24,
						376,
						32,
						20
					],
					"varname": "leftMix"
				}
			},
			{
				"box": {
					"id": "obj-32",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						376,
						32,
						20
					],
					"varname": "rightMix"
				}
			},
			{
				"box": {
					"id": "obj-33",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						24,
						408,
						32,
						20
					],
					"varname": "left"
				}
			},
			{
				"box": {
					"id": "obj-34",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						408,
						32,
						20
					],
					"varname": "right"
				}
			},
			{
				"box": {
					"id": "obj-35",
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
						440,
						62,
						20
					],
					"varname": "audioOut"
				}
			},
			{
				"box": {
					"id": "obj-36",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 6,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"signal"
					],
					"patching_rect": [
						120,
						248,
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
									"id": "code",
									"maxclass": "codebox",
									"code": "History left_high_a1(0);\nHistory left_high_a2(0);\nHistory left_high_b1(0);\nHistory left_high_b2(0);\nHistory left_high_c1(0);\nHistory left_high_c2(0);\nHistory left_low_a1(0);\nHistory left_low_a2(0);\nHistory left_low_b1(0);\nHistory left_low_b2(0);\nHistory left_low_c1(0);\nHistory left_low_c2(0);\nHistory right_high_a1(0);\nHistory right_high_a2(0);\nHistory right_high_b1(0);\nHistory right_high_b2(0);\nHistory right_high_c1(0);\nHistory right_high_c2(0);\nHistory right_low_a1(0);\nHistory right_low_a2(0);\nHistory right_low_b1(0);\nHistory right_low_b2(0);\nHistory right_low_c1(0);\nHistory right_low_c2(0);\nring = pow(4, clip(in5, 0, 1));\nsteep = clip(in6, 0, 1);\nhigh_g = tan(pi * min(440 * pow(2, (in3 - 69) / 12), 0.49 * samplerate) / samplerate);\nhigh_a_k = 1.414213562373095 / ring;\nhigh_a_1 = 1 / (1 + high_g * (high_g + high_a_k));\nhigh_a_2 = high_g * high_a_1;\nhigh_a_3 = high_g * high_a_2;\nhigh_b_k = 1.8477590650225735;\nhigh_b_1 = 1 / (1 + high_g * (high_g + high_b_k));\nhigh_b_2 = high_g * high_b_1;\nhigh_b_3 = high_g * high_b_2;\nhigh_c_k = 0.7653668647301797 / ring;\nhigh_c_1 = 1 / (1 + high_g * (high_g + high_c_k));\nhigh_c_2 = high_g * high_c_1;\nhigh_c_3 = high_g * high_c_2;\nlow_g = tan(pi * min(440 * pow(2, (in4 - 69) / 12), 0.49 * samplerate) / samplerate);\nlow_a_k = 1.414213562373095 / ring;\nlow_a_1 = 1 / (1 + low_g * (low_g + low_a_k));\nlow_a_2 = low_g * low_a_1;\nlow_a_3 = low_g * low_a_2;\nlow_b_k = 1.8477590650225735;\nlow_b_1 = 1 / (1 + low_g * (low_g + low_b_k));\nlow_b_2 = low_g * low_b_1;\nlow_b_3 = low_g * low_b_2;\nlow_c_k = 0.7653668647301797 / ring;\nlow_c_1 = 1 / (1 + low_g * (low_g + low_c_k));\nlow_c_2 = low_g * low_c_1;\nlow_c_3 = low_g * low_c_2;\nhighMix = clip(in3 - 15.4868, 0, 1);\nlowMix = clip(135.0763 - in4, 0, 1);\nleft_dry = fixnan(in1);\nleft_high_a_v3 = left_dry - left_high_a2;\nleft_high_a_v1 = high_a_1 * left_high_a1 + high_a_2 * left_high_a_v3;\nleft_high_a_v2 = left_high_a2 + high_a_2 * left_high_a1 + high_a_3 * left_high_a_v3;\nleft_high_a1 = 2 * left_high_a_v1 - left_high_a1;\nleft_high_a2 = 2 * left_high_a_v2 - left_high_a2;\nleft_high_a_out = left_dry - high_a_k * left_high_a_v1 - left_high_a_v2;\nleft_high_b_v3 = left_dry - left_high_b2;\nleft_high_b_v1 = high_b_1 * left_high_b1 + high_b_2 * left_high_b_v3;\nleft_high_b_v2 = left_high_b2 + high_b_2 * left_high_b1 + high_b_3 * left_high_b_v3;\nleft_high_b1 = 2 * left_high_b_v1 - left_high_b1;\nleft_high_b2 = 2 * left_high_b_v2 - left_high_b2;\nleft_high_b_out = left_dry - high_b_k * left_high_b_v1 - left_high_b_v2;\nleft_high_c_v3 = left_high_b_out - left_high_c2;\nleft_high_c_v1 = high_c_1 * left_high_c1 + high_c_2 * left_high_c_v3;\nleft_high_c_v2 = left_high_c2 + high_c_2 * left_high_c1 + high_c_3 * left_high_c_v3;\nleft_high_c1 = 2 * left_high_c_v1 - left_high_c1;\nleft_high_c2 = 2 * left_high_c_v2 - left_high_c2;\nleft_high_c_out = left_high_b_out - high_c_k * left_high_c_v1 - left_high_c_v2;\nleft_high_both = mix(left_high_a_out, left_high_c_out, steep);\nleft_thin = mix(left_dry, left_high_both, highMix);\nleft_low_a_v3 = left_thin - left_low_a2;\nleft_low_a_v1 = low_a_1 * left_low_a1 + low_a_2 * left_low_a_v3;\nleft_low_a_v2 = left_low_a2 + low_a_2 * left_low_a1 + low_a_3 * left_low_a_v3;\nleft_low_a1 = 2 * left_low_a_v1 - left_low_a1;\nleft_low_a2 = 2 * left_low_a_v2 - left_low_a2;\nleft_low_a_out = left_low_a_v2;\nleft_low_b_v3 = left_thin - left_low_b2;\nleft_low_b_v1 = low_b_1 * left_low_b1 + low_b_2 * left_low_b_v3;\nleft_low_b_v2 = left_low_b2 + low_b_2 * left_low_b1 + low_b_3 * left_low_b_v3;\nleft_low_b1 = 2 * left_low_b_v1 - left_low_b1;\nleft_low_b2 = 2 * left_low_b_v2 - left_low_b2;\nleft_low_b_out = left_low_b_v2;\nleft_low_c_v3 = left_low_b_out - left_low_c2;\nleft_low_c_v1 = low_c_1 * left_low_c1 + low_c_2 * left_low_c_v3;\nleft_low_c_v2 = left_low_c2 + low_c_2 * left_low_c1 + low_c_3 * left_low_c_v3;\nleft_low_c1 = 2 * left_low_c_v1 - left_low_c1;\nleft_low_c2 = 2 * left_low_c_v2 - left_low_c2;\nleft_low_c_out = left_low_c_v2;\nleft_low_both = mix(left_low_a_out, left_low_c_out, steep);\nleft_wet = mix(left_thin, left_low_both, lowMix);\nout1 = left_wet;\nright_dry = fixnan(in2);\nright_high_a_v3 = right_dry - right_high_a2;\nright_high_a_v1 = high_a_1 * right_high_a1 + high_a_2 * right_high_a_v3;\nright_high_a_v2 = right_high_a2 + high_a_2 * right_high_a1 + high_a_3 * right_high_a_v3;\nright_high_a1 = 2 * right_high_a_v1 - right_high_a1;\nright_high_a2 = 2 * right_high_a_v2 - right_high_a2;\nright_high_a_out = right_dry - high_a_k * right_high_a_v1 - right_high_a_v2;\nright_high_b_v3 = right_dry - right_high_b2;\nright_high_b_v1 = high_b_1 * right_high_b1 + high_b_2 * right_high_b_v3;\nright_high_b_v2 = right_high_b2 + high_b_2 * right_high_b1 + high_b_3 * right_high_b_v3;\nright_high_b1 = 2 * right_high_b_v1 - right_high_b1;\nright_high_b2 = 2 * right_high_b_v2 - right_high_b2;\nright_high_b_out = right_dry - high_b_k * right_high_b_v1 - right_high_b_v2;\nright_high_c_v3 = right_high_b_out - right_high_c2;\nright_high_c_v1 = high_c_1 * right_high_c1 + high_c_2 * right_high_c_v3;\nright_high_c_v2 = right_high_c2 + high_c_2 * right_high_c1 + high_c_3 * right_high_c_v3;\nright_high_c1 = 2 * right_high_c_v1 - right_high_c1;\nright_high_c2 = 2 * right_high_c_v2 - right_high_c2;\nright_high_c_out = right_high_b_out - high_c_k * right_high_c_v1 - right_high_c_v2;\nright_high_both = mix(right_high_a_out, right_high_c_out, steep);\nright_thin = mix(right_dry, right_high_both, highMix);\nright_low_a_v3 = right_thin - right_low_a2;\nright_low_a_v1 = low_a_1 * right_low_a1 + low_a_2 * right_low_a_v3;\nright_low_a_v2 = right_low_a2 + low_a_2 * right_low_a1 + low_a_3 * right_low_a_v3;\nright_low_a1 = 2 * right_low_a_v1 - right_low_a1;\nright_low_a2 = 2 * right_low_a_v2 - right_low_a2;\nright_low_a_out = right_low_a_v2;\nright_low_b_v3 = right_thin - right_low_b2;\nright_low_b_v1 = low_b_1 * right_low_b1 + low_b_2 * right_low_b_v3;\nright_low_b_v2 = right_low_b2 + low_b_2 * right_low_b1 + low_b_3 * right_low_b_v3;\nright_low_b1 = 2 * right_low_b_v1 - right_low_b1;\nright_low_b2 = 2 * right_low_b_v2 - right_low_b2;\nright_low_b_out = right_low_b_v2;\nright_low_c_v3 = right_low_b_out - right_low_c2;\nright_low_c_v1 = low_c_1 * right_low_c1 + low_c_2 * right_low_c_v3;\nright_low_c_v2 = right_low_c2 + low_c_2 * right_low_c1 + low_c_3 * right_low_c_v3;\nright_low_c1 = 2 * right_low_c_v1 - right_low_c1;\nright_low_c2 = 2 * right_low_c_v2 - right_low_c2;\nright_low_c_out = right_low_c_v2;\nright_low_both = mix(right_low_a_out, right_low_c_out, steep);\nright_wet = mix(right_thin, right_low_both, lowMix);\nout2 = right_wet;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 6,
									"numoutlets": 2,
									"outlettype": [
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
							}
						]
					},
					"varname": "filters"
				}
			},
			{
				"box": {
					"id": "obj-37",
					"maxclass": "v8ui",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						560,
						244,
						108
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						8,
						244,
						108
					],
					"filename": "steadyhand-sweep-face.js",
					"parameter_enable": 0,
					"border": 0,
					"textfile": {
						"filename": "steadyhand-sweep-face.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "face"
				}
			},
			{
				"box": {
					"id": "obj-38",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						416,
						44,
						38
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						44,
						38
					],
					"annotation": "Cutoff of the high-pass, 20 Hz to 20 kHz; the field under the dial shows it in Hz and takes it. Automation holds it as a note number: an octave is as far everywhere, so that a straight line is an even sweep. All the way down it is out of the way.",
					"annotation_name": "High-Pass",
					"parameter_enable": 1,
					"shownumber": 0,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "High-Pass",
							"parameter_initial": [
								15.4868
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 135.0763,
							"parameter_mmin": 15.4868,
							"parameter_type": 0,
							"parameter_units": "note %.1f",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "High-Pass",
							"parameter_modmode": 2,
							"parameter_order": 0,
							"parameter_shortname": "HP"
						}
					},
					"varname": "highPass"
				}
			},
			{
				"box": {
					"id": "obj-39",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						440,
						48,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						258,
						46,
						48,
						15
					],
					"annotation": "High-Pass in Hz: it shows where the dial stands, and a number that is typed here turns the dial.",
					"annotation_name": "High-Pass in Hz",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "High-Pass in Hz",
							"parameter_exponent": 5,
							"parameter_mmax": 20000,
							"parameter_mmin": 20,
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 2,
							"parameter_longname": "High-Pass in Hz",
							"parameter_modmode": 0,
							"parameter_order": 38,
							"parameter_shortname": "HP"
						}
					},
					"varname": "highPassShown"
				}
			},
			{
				"box": {
					"id": "obj-40",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						416,
						44,
						38
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						8,
						44,
						38
					],
					"annotation": "Cutoff of the low-pass, 20 Hz to 20 kHz; the field under the dial shows it in Hz and takes it. Automation holds it as a note number: an octave is as far everywhere, so that a straight line is an even sweep. All the way up it is out of the way.",
					"annotation_name": "Low-Pass",
					"parameter_enable": 1,
					"shownumber": 0,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Low-Pass",
							"parameter_initial": [
								135.0763
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 135.0763,
							"parameter_mmin": 15.4868,
							"parameter_type": 0,
							"parameter_units": "note %.1f",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Low-Pass",
							"parameter_modmode": 2,
							"parameter_order": 1,
							"parameter_shortname": "LP"
						}
					},
					"varname": "lowPass"
				}
			},
			{
				"box": {
					"id": "obj-41",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						440,
						48,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						306,
						46,
						48,
						15
					],
					"annotation": "Low-Pass in Hz: it shows where the dial stands, and a number that is typed here turns the dial.",
					"annotation_name": "Low-Pass in Hz",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Low-Pass in Hz",
							"parameter_exponent": 5,
							"parameter_mmax": 20000,
							"parameter_mmin": 20,
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 2,
							"parameter_longname": "Low-Pass in Hz",
							"parameter_modmode": 0,
							"parameter_order": 39,
							"parameter_shortname": "LP"
						}
					},
					"varname": "lowPassShown"
				}
			},
			{
				"box": {
					"id": "obj-42",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						168,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						356,
						8,
						44,
						48
					],
					"annotation": "Sweeps: the lower end of the way, in Hz. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Low",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Low",
							"parameter_initial": [
								200
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 20000,
							"parameter_mmin": 20,
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 0,
							"parameter_longname": "Low",
							"parameter_modmode": 2,
							"parameter_order": 8,
							"parameter_shortname": "Low"
						}
					},
					"varname": "low"
				}
			},
			{
				"box": {
					"id": "obj-43",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						240,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						404,
						8,
						44,
						48
					],
					"annotation": "Sweeps: the upper end of the way, in Hz. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "High",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "High",
							"parameter_initial": [
								5000
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 20000,
							"parameter_mmin": 20,
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 0,
							"parameter_longname": "High",
							"parameter_modmode": 2,
							"parameter_order": 9,
							"parameter_shortname": "High"
						}
					},
					"varname": "high"
				}
			},
			{
				"box": {
					"id": "obj-44",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						312,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						62,
						44,
						48
					],
					"annotation": "How long a move takes, in bars of the song. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Bars",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Bars",
							"parameter_initial": [
								8
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 64,
							"parameter_mmin": 0.25,
							"parameter_type": 0,
							"parameter_units": "%.1f bars",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Bars",
							"parameter_modmode": 2,
							"parameter_order": 10,
							"parameter_shortname": "Bars"
						}
					},
					"varname": "bars"
				}
			},
			{
				"box": {
					"id": "obj-45",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						384,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						62,
						44,
						48
					],
					"annotation": "How often a move comes, in bars, where it ends at bars. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Every",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Every",
							"parameter_initial": [
								8
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 128,
							"parameter_mmin": 1,
							"parameter_type": 0,
							"parameter_units": "%.0f bars",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Every",
							"parameter_modmode": 2,
							"parameter_order": 11,
							"parameter_shortname": "Every"
						}
					},
					"varname": "every"
				}
			},
			{
				"box": {
					"id": "obj-46",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						456,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "Crossfade EQ and compression ride: how far the curve goes. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Depth",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Depth",
							"parameter_initial": [
								6
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 18,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Depth",
							"parameter_modmode": 2,
							"parameter_order": 14,
							"parameter_shortname": "Depth"
						}
					},
					"varname": "depth"
				}
			},
			{
				"box": {
					"id": "obj-47",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						528,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						356,
						62,
						44,
						48
					],
					"annotation": "How much both filters ring at their cutoff; what they let through keeps its level.",
					"annotation_name": "Resonance",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Resonance",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Resonance",
							"parameter_modmode": 2,
							"parameter_order": 2,
							"parameter_shortname": "Reso"
						}
					},
					"varname": "peak"
				}
			},
			{
				"box": {
					"id": "obj-48",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						600,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "A gain after the filters, for the silence before a drop; -70 dB is silence.",
					"annotation_name": "Gain",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Gain",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": -70,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Gain",
							"parameter_modmode": 2,
							"parameter_order": 3,
							"parameter_shortname": "Gain"
						}
					},
					"varname": "gain"
				}
			},
			{
				"box": {
					"id": "obj-49",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						672,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "Reverb increase: the send that it rises to. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Send Level",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Send Level",
							"parameter_initial": [
								-6
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 6,
							"parameter_mmin": -40,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Send Level",
							"parameter_modmode": 2,
							"parameter_order": 12,
							"parameter_shortname": "Send"
						}
					},
					"varname": "level"
				}
			},
			{
				"box": {
					"id": "obj-50",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						744,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "Reverb increase: the mix that it rises to. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Wet",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Wet",
							"parameter_initial": [
								50
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 75,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Wet",
							"parameter_modmode": 2,
							"parameter_order": 13,
							"parameter_shortname": "Wet"
						}
					},
					"varname": "wet"
				}
			},
			{
				"box": {
					"id": "obj-51",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						816,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "Width: where it starts; 0 % is mono, 100 % as recorded. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Narrow",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Narrow",
							"parameter_initial": [
								20
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Narrow",
							"parameter_modmode": 2,
							"parameter_order": 15,
							"parameter_shortname": "Narrow"
						}
					},
					"varname": "narrow"
				}
			},
			{
				"box": {
					"id": "obj-52",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						888,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						8,
						44,
						48
					],
					"hidden": 1,
					"annotation": "Width: where it opens to, as far as the mono guard lets it. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Wide",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Wide",
							"parameter_initial": [
								140
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 200,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Wide",
							"parameter_modmode": 2,
							"parameter_order": 16,
							"parameter_shortname": "Wide"
						}
					},
					"varname": "wide"
				}
			},
			{
				"box": {
					"id": "obj-53",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						960,
						416,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						404,
						62,
						44,
						48
					],
					"annotation": "A steady gain after the stage. It does not take part in A/B, so that both sides keep the same trim.",
					"annotation_name": "Output Trim",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Output Trim",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": -12,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Output Trim",
							"parameter_modmode": 2,
							"parameter_order": 5,
							"parameter_shortname": "Out"
						}
					},
					"varname": "outputTrim"
				}
			},
			{
				"box": {
					"id": "obj-54",
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
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						20,
						92,
						16
					],
					"hidden": 1,
					"annotation": "How steep both filters are: 12 or 24 dB an octave.",
					"annotation_name": "Slope",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Slope",
							"parameter_enum": [
								"12 dB",
								"24 dB"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								1
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Slope",
							"parameter_modmode": 4,
							"parameter_order": 4,
							"parameter_shortname": "Slope"
						}
					},
					"varname": "slope"
				}
			},
			{
				"box": {
					"id": "obj-55",
					"maxclass": "live.comment",
					"text": "Slope",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						308,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						8,
						92,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "slopeLabel"
				}
			},
			{
				"box": {
					"id": "obj-56",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						144,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						20,
						92,
						16
					],
					"annotation": "Filter sweep: which of the two filters moves. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Filter",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Filter",
							"parameter_enum": [
								"Low-pass",
								"High-pass"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Filter",
							"parameter_modmode": 4,
							"parameter_order": 17,
							"parameter_shortname": "Filter"
						}
					},
					"varname": "filter"
				}
			},
			{
				"box": {
					"id": "obj-57",
					"maxclass": "live.comment",
					"text": "Filter",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						308,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						8,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "filterLabel"
				}
			},
			{
				"box": {
					"id": "obj-58",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						264,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						49,
						92,
						16
					],
					"annotation": "Filter sweep: which way the cutoff goes. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Way",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Way",
							"parameter_enum": [
								"Up",
								"Down",
								"Up, down"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Way",
							"parameter_modmode": 4,
							"parameter_order": 18,
							"parameter_shortname": "Way"
						}
					},
					"varname": "direction"
				}
			},
			{
				"box": {
					"id": "obj-59",
					"maxclass": "live.comment",
					"text": "Way",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						337,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						37,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "directionLabel"
				}
			},
			{
				"box": {
					"id": "obj-60",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						384,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						78,
						92,
						16
					],
					"annotation": "Whether moves end every so many bars, or where a section of the song ends (locators, or what is heard). After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
					"annotation_name": "Ends At",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Ends At",
							"parameter_enum": [
								"Bars",
								"Sections"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Ends At",
							"parameter_modmode": 4,
							"parameter_order": 19,
							"parameter_shortname": "End at"
						}
					},
					"varname": "align"
				}
			},
			{
				"box": {
					"id": "obj-61",
					"maxclass": "live.comment",
					"text": "End at",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						366,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						66,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "alignLabel"
				}
			},
			{
				"box": {
					"id": "obj-62",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						504,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						49,
						92,
						16
					],
					"hidden": 1,
					"annotation": "How the curve runs from its one end to the other. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Shape",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Shape",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine",
								"Sine in",
								"Sine out",
								"Hold"
							],
							"parameter_mmax": 7,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Shape",
							"parameter_modmode": 4,
							"parameter_order": 20,
							"parameter_shortname": "Shape"
						}
					},
					"varname": "shape"
				}
			},
			{
				"box": {
					"id": "obj-63",
					"maxclass": "live.comment",
					"text": "Shape",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						337,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						37,
						92,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "shapeLabel"
				}
			},
			{
				"box": {
					"id": "obj-64",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						624,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						20,
						92,
						16
					],
					"hidden": 1,
					"annotation": "What happens between one move and the next: it holds where it ended, or opens. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Between",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Between",
							"parameter_enum": [
								"Hold",
								"Open"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Between",
							"parameter_modmode": 4,
							"parameter_order": 21,
							"parameter_shortname": "After"
						}
					},
					"varname": "rest"
				}
			},
			{
				"box": {
					"id": "obj-65",
					"maxclass": "live.comment",
					"text": "After",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						308,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						8,
						92,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "restLabel"
				}
			},
			{
				"box": {
					"id": "obj-66",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						744,
						464,
						92,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						20,
						92,
						16
					],
					"hidden": 1,
					"annotation": "Reverb increase: whether a send rises or the mix of a reverb on the track. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Through",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Through",
							"parameter_enum": [
								"Send",
								"Mix"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Through",
							"parameter_modmode": 4,
							"parameter_order": 22,
							"parameter_shortname": "Raises"
						}
					},
					"varname": "through"
				}
			},
			{
				"box": {
					"id": "obj-67",
					"maxclass": "live.comment",
					"text": "Raises",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						308,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						8,
						92,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "throughLabel"
				}
			},
			{
				"box": {
					"id": "obj-68",
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
						488,
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						296,
						144,
						80,
						16
					],
					"annotation": "What is drawn: a filter sweep, a high-pass build, more reverb before a drop, narrow to wide, a crossfade of two bands, saturation or compression that follows the sections, or a drop with a breath of silence.",
					"annotation_name": "Recipe",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Recipe",
							"parameter_enum": [
								"Filter",
								"High-pass",
								"Reverb",
								"Width",
								"EQ fade",
								"Saturation",
								"Compress",
								"Drop"
							],
							"parameter_mmax": 7,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Recipe",
							"parameter_modmode": 4,
							"parameter_order": 6,
							"parameter_shortname": "Recipe"
						}
					},
					"varname": "recipe"
				}
			},
			{
				"box": {
					"id": "obj-69",
					"maxclass": "live.comment",
					"text": "Recipe",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						443,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						143,
						36,
						18
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "recipeLabel"
				}
			},
			{
				"box": {
					"id": "obj-70",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						144,
						488,
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						420,
						144,
						80,
						16
					],
					"annotation": "What the sweep is drawn over: the clip shown in the Clip View, this track in the Arrangement, or all its clips in the Session, each by itself.",
					"annotation_name": "Clips",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Clips",
							"parameter_enum": [
								"This clip",
								"Arrangement",
								"Session"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Clips",
							"parameter_modmode": 4,
							"parameter_order": 23,
							"parameter_shortname": "Clips"
						}
					},
					"varname": "scope"
				}
			},
			{
				"box": {
					"id": "obj-71",
					"maxclass": "live.comment",
					"text": "Clips",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						443,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						384,
						143,
						36,
						18
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "scopeLabel"
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
						24,
						520,
						44,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						504,
						143,
						44,
						18
					],
					"annotation": "Plays the curve that is stored in the set, in time with the transport. A curve that was written as automation is played by Live and not a second time here.",
					"annotation_name": "Play Curve",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Play",
					"texton": "Play",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Play Curve",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								1
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Play Curve",
							"parameter_modmode": 4,
							"parameter_order": 24,
							"parameter_shortname": "Play"
						}
					},
					"varname": "play"
				}
			},
			{
				"box": {
					"id": "obj-73",
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
						78,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						121,
						78,
						18
					],
					"annotation": "Listens to what the recipe needs and draws the sweep; dials then draw it anew by themselves. Press it again for another clip, new audio or another tempo. Nothing is written. The first press starts the analyser, which takes about a second.",
					"annotation_name": "Analyse",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Analyse",
					"texton": "Analyse",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Analyse",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Analyse",
							"parameter_modmode": 0,
							"parameter_order": 26,
							"parameter_shortname": "Analyse"
						}
					},
					"varname": "analyse"
				}
			},
			{
				"box": {
					"id": "obj-74",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						640,
						48,
						78,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						91,
						121,
						78,
						18
					],
					"annotation": "Writes the sweep as clip automation and reads it back; Live's Undo takes it back. Without the companion the curve is stored in the set and played by this device.",
					"annotation_name": "Write",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Write",
					"texton": "Write",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Write",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Write",
							"parameter_modmode": 0,
							"parameter_order": 27,
							"parameter_shortname": "Write"
						}
					},
					"varname": "write"
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
						720,
						48,
						78,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						174,
						121,
						78,
						18
					],
					"annotation": "Puts back what the last Write replaced and removes the stored curve.",
					"annotation_name": "Revert",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Revert",
					"texton": "Revert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Revert",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Revert",
							"parameter_modmode": 0,
							"parameter_order": 28,
							"parameter_shortname": "Revert"
						}
					},
					"varname": "revert"
				}
			},
			{
				"box": {
					"id": "obj-76",
					"maxclass": "live.tab",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						312,
						48,
						92,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						143,
						92,
						18
					],
					"annotation": "Compares the track with the curves and without them. Dry takes filters and gain of this device out; the trim stays.",
					"annotation_name": "A/B",
					"parameter_enable": 1,
					"livemode": 1,
					"num_lines_patching": 1,
					"num_lines_presentation": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "A/B",
							"parameter_enum": [
								"Wet",
								"Dry"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "A/B",
							"parameter_modmode": 4,
							"parameter_order": 25,
							"parameter_shortname": "A/B"
						}
					},
					"varname": "compare"
				}
			},
			{
				"box": {
					"id": "obj-77",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						48,
						40,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						104,
						143,
						40,
						18
					],
					"annotation": "Press, then click the parameter that the sweep shall move instead of this device's own stage.",
					"annotation_name": "Map Target",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Map",
					"texton": "Map",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Map Target",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Map Target",
							"parameter_modmode": 0,
							"parameter_order": 29,
							"parameter_shortname": "Map"
						}
					},
					"varname": "map"
				}
			},
			{
				"box": {
					"id": "obj-78",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1120,
						48,
						18,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						146,
						143,
						18,
						18
					],
					"annotation": "Lets go of the mapped parameter; this device's own stage is moved again.",
					"annotation_name": "Unmap Target",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "×",
					"texton": "×",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Unmap Target",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Unmap Target",
							"parameter_modmode": 0,
							"parameter_order": 30,
							"parameter_shortname": "Unmap"
						}
					},
					"varname": "unmap"
				}
			},
			{
				"box": {
					"id": "obj-79",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						264,
						520,
						40,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						144,
						40,
						16
					],
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Map From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Map From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Map From",
							"parameter_modmode": 0,
							"parameter_order": 34,
							"parameter_shortname": "From"
						}
					},
					"varname": "mapFrom"
				}
			},
			{
				"box": {
					"id": "obj-80",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						344,
						520,
						40,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						212,
						144,
						40,
						16
					],
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Map To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Map To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Map To",
							"parameter_modmode": 0,
							"parameter_order": 35,
							"parameter_shortname": "To"
						}
					},
					"varname": "mapTo"
				}
			},
			{
				"box": {
					"id": "obj-81",
					"maxclass": "newobj",
					"text": "prepend compare",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						560,
						104,
						20
					],
					"varname": "compareToFace"
				}
			},
			{
				"box": {
					"id": "obj-82",
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
					"id": "obj-83",
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
						260,
						122,
						176,
						16
					],
					"annotation": "The presets that ship with this device. A click or an arrow sets the dials and menus as the preset says; Own settings changes nothing. Your own presets are in the browser.",
					"annotation_name": "Preset",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Preset",
							"parameter_enum": [
								"Own settings",
								"16-bar build into the drop",
								"8-bar build to 18 kHz",
								"A little more room every 8 bars",
								"Bass hands over to the top",
								"Choruses with more iron",
								"Close down, 4 bars",
								"Dense sections held tighter",
								"Drop on fire",
								"Drop, a held breath",
								"Drop, an eighth of silence",
								"Drown before the drop",
								"Dry to half wet",
								"French house, one bar",
								"Glue in the chorus",
								"Last bar, telephone",
								"Low end leaves, 8 bars",
								"Mono to wide, 8-bar build",
								"Narrow verse, wide chorus",
								"Open and close, every 4 bars",
								"Slow tide, 32 bars",
								"Thin out before the drop",
								"Tilt, every 16 bars"
							],
							"parameter_mmax": 22,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "Preset",
							"parameter_modmode": 0,
							"parameter_order": 7,
							"parameter_shortname": "Preset"
						}
					},
					"varname": "preset"
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
						760,
						720,
						20,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						440,
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
							"parameter_order": 31,
							"parameter_shortname": "Previous"
						}
					},
					"varname": "previousPreset"
				}
			},
			{
				"box": {
					"id": "obj-85",
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
						462,
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
							"parameter_order": 32,
							"parameter_shortname": "Next"
						}
					},
					"varname": "nextPreset"
				}
			},
			{
				"box": {
					"id": "obj-86",
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
						486,
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
							"parameter_order": 33,
							"parameter_shortname": "Browse"
						}
					},
					"varname": "browse"
				}
			},
			{
				"box": {
					"id": "obj-87",
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
					"id": "obj-88",
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
					"id": "obj-89",
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
					"id": "obj-90",
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
					"id": "obj-91",
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
					"id": "obj-92",
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
					"id": "obj-93",
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
					"id": "obj-94",
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
					"id": "obj-95",
					"maxclass": "newobj",
					"text": "+ 23",
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
					"id": "obj-96",
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
					"id": "obj-97",
					"maxclass": "newobj",
					"text": "% 23",
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
					"id": "obj-98",
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
					"id": "obj-99",
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
					"id": "obj-100",
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
					"id": "obj-101",
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
					"id": "obj-102",
					"maxclass": "newobj",
					"text": "route highPass lowPass low high bars every depth peak gain level wet narrow wide outputTrim slope filter direction align shape rest through recipe",
					"numinlets": 23,
					"numoutlets": 23,
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
						"",
						"",
						"",
						"",
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
						560,
						912,
						890,
						20
					],
					"varname": "setDial"
				}
			},
			{
				"box": {
					"id": "obj-103",
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
							"parameter_order": 37,
							"parameter_shortname": "Settings"
						}
					},
					"varname": "settings"
				}
			},
			{
				"box": {
					"id": "obj-104",
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
					"id": "obj-105",
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
					"id": "obj-106",
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
					"id": "obj-107",
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
					"id": "obj-108",
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
					"id": "obj-109",
					"maxclass": "message",
					"text": "451803 6430274 2942139 1604074 9820024 1738840 2777792 1978729 1298017 2740205 5988121 8377574 8118515 16231300 366985 16123193 14527858 9761608 14130461 3113466 5581974 8182529",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						940,
						912,
						1076,
						20
					],
					"varname": "presetMarks"
				}
			},
			{
				"box": {
					"id": "obj-110",
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
					"id": "obj-111",
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
					"id": "obj-112",
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
					"id": "obj-113",
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
						24,
						56,
						56,
						20
					],
					"varname": "deviceReady"
				}
			},
			{
				"box": {
					"id": "obj-114",
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
					"id": "obj-115",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						168,
						88,
						32,
						20
					],
					"varname": "startClock"
				}
			},
			{
				"box": {
					"id": "obj-116",
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
					"id": "obj-117",
					"maxclass": "newobj",
					"text": "metro 40",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						816,
						152,
						62,
						20
					],
					"varname": "clock"
				}
			},
			{
				"box": {
					"id": "obj-118",
					"maxclass": "newobj",
					"text": "t b b",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"bang"
					],
					"patching_rect": [
						816,
						184,
						44,
						20
					],
					"varname": "clockTick"
				}
			},
			{
				"box": {
					"id": "obj-119",
					"maxclass": "newobj",
					"text": "plugsync~",
					"numinlets": 1,
					"numoutlets": 9,
					"outlettype": [
						"int",
						"int",
						"int",
						"float",
						"list",
						"float",
						"float",
						"int",
						"int"
					],
					"patching_rect": [
						880,
						152,
						68,
						20
					],
					"varname": "sync"
				}
			},
			{
				"box": {
					"id": "obj-120",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						816,
						216,
						32,
						20
					],
					"varname": "playing"
				}
			},
			{
				"box": {
					"id": "obj-121",
					"maxclass": "newobj",
					"text": "pack 0 0.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						816,
						248,
						68,
						20
					],
					"varname": "place"
				}
			},
			{
				"box": {
					"id": "obj-122",
					"maxclass": "newobj",
					"text": "prepend tick",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						816,
						280,
						86,
						20
					],
					"varname": "tick"
				}
			},
			{
				"box": {
					"id": "obj-123",
					"maxclass": "newobj",
					"text": "prepend play",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						920,
						280,
						86,
						20
					],
					"varname": "playToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-124",
					"maxclass": "newobj",
					"text": "prepend dry",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1016,
						280,
						80,
						20
					],
					"varname": "dryToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-125",
					"maxclass": "newobj",
					"text": "route 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						720,
						152,
						56,
						20
					],
					"varname": "storeCurve"
				}
			},
			{
				"box": {
					"id": "obj-126",
					"maxclass": "message",
					"text": "assign 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						720,
						184,
						62,
						20
					],
					"varname": "emptyCurve"
				}
			},
			{
				"box": {
					"id": "obj-127",
					"maxclass": "newobj",
					"text": "pattr curve @parameter_enable 1",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						""
					],
					"patching_rect": [
						720,
						216,
						200,
						20
					],
					"annotation": "The curve that this device plays; it is saved in the set.",
					"annotation_name": "Stored Curve",
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Stored Curve",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_type": 3,
							"parameter_unitstyle": 10,
							"parameter_invisible": 1,
							"parameter_longname": "Stored Curve",
							"parameter_modmode": 0,
							"parameter_order": 36,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "curve"
				}
			},
			{
				"box": {
					"id": "obj-128",
					"maxclass": "newobj",
					"text": "prepend curve",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						720,
						280,
						92,
						20
					],
					"varname": "curveOut"
				}
			},
			{
				"box": {
					"id": "obj-129",
					"maxclass": "newobj",
					"text": "v8 steadyhand-sweep-player.js",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						""
					],
					"patching_rect": [
						816,
						320,
						188,
						20
					],
					"filename": "steadyhand-sweep-player.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-sweep-player.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "player"
				}
			},
			{
				"box": {
					"id": "obj-130",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						880,
						184,
						50,
						20
					],
					"varname": "playingEdge"
				}
			},
			{
				"box": {
					"id": "obj-131",
					"maxclass": "newobj",
					"text": "buffer~ ---curve @samps 96079",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"float",
						"bang"
					],
					"patching_rect": [
						560,
						280,
						188,
						20
					],
					"varname": "curveTable"
				}
			},
			{
				"box": {
					"id": "obj-132",
					"maxclass": "newobj",
					"text": "loadmess buffer ---curve",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						280,
						158,
						20
					],
					"varname": "tableToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-133",
					"maxclass": "newobj",
					"text": "loadmess curve ---curve",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						560,
						312,
						152,
						20
					],
					"varname": "tableToReader"
				}
			},
			{
				"box": {
					"id": "obj-134",
					"maxclass": "newobj",
					"text": "phasor~ @frequency 7864320 ticks @lock 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						560,
						344,
						254,
						20
					],
					"varname": "songPhase"
				}
			},
			{
				"box": {
					"id": "obj-135",
					"maxclass": "newobj",
					"text": "sig~ 0.",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						720,
						344,
						56,
						20
					],
					"varname": "songBeats"
				}
			},
			{
				"box": {
					"id": "obj-136",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 2,
					"numoutlets": 13,
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
						"signal",
						"signal",
						"signal",
						"signal"
					],
					"patching_rect": [
						560,
						376,
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
									"id": "code",
									"maxclass": "codebox",
									"code": "Buffer curve(\"steadyhand_curve\");\nHistory phase_was(0);\nHistory rest_was(0);\nHistory known_was(0);\nHistory song_was(0);\nHistory pace_was(0);\nHistory serial_was(0);\nHistory moved_was(0);\nHistory place_was(0);\nHistory from0_was(0);\nHistory to0_was(0);\nHistory left0_was(0);\nHistory right0_was(0);\nHistory lost0_was(0);\nHistory late0_was(0);\nHistory line0_was(0);\nHistory from1_was(0);\nHistory to1_was(0);\nHistory left1_was(0);\nHistory right1_was(0);\nHistory lost1_was(0);\nHistory late1_was(0);\nHistory line1_was(0);\nHistory from2_was(0);\nHistory to2_was(0);\nHistory left2_was(0);\nHistory right2_was(0);\nHistory lost2_was(0);\nHistory late2_was(0);\nHistory line2_was(0);\nHistory from3_was(0);\nHistory to3_was(0);\nHistory left3_was(0);\nHistory right3_was(0);\nHistory lost3_was(0);\nHistory late3_was(0);\nHistory line3_was(0);\nHistory from8_was(0);\nHistory to8_was(0);\nHistory left8_was(0);\nHistory right8_was(0);\nHistory lost8_was(0);\nHistory late8_was(0);\nHistory line8_was(0);\nHistory from9_was(0);\nHistory to9_was(0);\nHistory left9_was(0);\nHistory right9_was(0);\nHistory lost9_was(0);\nHistory late9_was(0);\nHistory line9_was(0);\nHistory from10_was(0);\nHistory to10_was(0);\nHistory left10_was(0);\nHistory right10_was(0);\nHistory lost10_was(0);\nHistory late10_was(0);\nHistory line10_was(0);\nHistory from11_was(0);\nHistory to11_was(0);\nHistory left11_was(0);\nHistory right11_was(0);\nHistory lost11_was(0);\nHistory late11_was(0);\nHistory line11_was(0);\nHistory from12_was(0);\nHistory to12_was(0);\nHistory left12_was(0);\nHistory right12_was(0);\nHistory lost12_was(0);\nHistory late12_was(0);\nHistory line12_was(0);\nHistory from13_was(0);\nHistory to13_was(0);\nHistory left13_was(0);\nHistory right13_was(0);\nHistory lost13_was(0);\nHistory late13_was(0);\nHistory line13_was(0);\nHistory from14_was(0);\nHistory to14_was(0);\nHistory left14_was(0);\nHistory right14_was(0);\nHistory lost14_was(0);\nHistory late14_was(0);\nHistory line14_was(0);\nHistory from15_was(0);\nHistory to15_was(0);\nHistory left15_was(0);\nHistory right15_was(0);\nHistory lost15_was(0);\nHistory late15_was(0);\nHistory line15_was(0);\nphase = in1;\nrest = (phase == phase_was) ? min(rest_was + 1, samplerate) : 0;\nknown = (in2 != 0) ? 1 : known_was;\ncounted = phase * 16384;\nlaps = (in2 > 8192) ? floor((in2 - counted) / 16384 + 0.5) : 0;\nstands = rest >= 0.1 * samplerate;\nsong = (stands && known) ? in2 : counted + laps * 16384;\nstride = song - song_was;\nleapt = abs(stride) > 0.015625;\npace = (leapt || stands) ? pace_was : stride;\nserial = peek(curve, 0);\nfresh = serial != serial_was;\nhalf = 1 + 48039 * (serial - 2 * floor(serial / 2));\nloopstart = peek(curve, half + 3) + peek(curve, half + 3 + 1);\nlooplength = peek(curve, half + 5) + peek(curve, half + 5 + 1);\nofclip = peek(curve, half + 0);\ncarried = (ofclip > 0 && leapt && rest_was < 0.1 * samplerate) ? moved_was - stride + pace : moved_was;\ntold = peek(curve, half + 1) + peek(curve, half + 1 + 1);\nmoved = fresh ? told : carried;\nplace = song + moved;\nif (looplength > 0 && place >= loopstart + looplength) {\nplace = place - looplength * floor((place - loopstart) / looplength);\n}\napart = abs(place - place_was - pace);\nif (fresh && ofclip > 0 && apart < 0.0009765625) {\nmoved = carried;\nplace = song + moved;\nif (looplength > 0 && place >= loopstart + looplength) {\nplace = place - looplength * floor((place - loopstart) / looplength);\n}\n}\nturned = (fresh && apart >= 0.0009765625) || apart > 0.015625;\nslew = max(1, floor(0.005 * samplerate + 0.5));\nfrom0 = from0_was;\nto0 = to0_was;\nleft0 = left0_was;\nright0 = right0_was;\nif (fresh || place < from0 || place >= to0) {\ncount = peek(curve, half + 8);\nfirst = half + 39 + 3 * peek(curve, half + 7);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom0 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto0 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft0 = (count > 0) ? peek(curve, before + 2) : 0;\nright0 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare0 = (place - from0) / max(to0 - from0, 0.000000001);\nvalue0 = left0 + (right0 - left0) * share0;\nother0 = from0 != from0_was || to0 != to0_was || left0 != left0_was || right0 != right0_was;\nstepped0 = left0 != left0_was && left0 != right0_was;\ncut0 = turned || stepped0 || (fresh && other0);\nlate0 = cut0 ? slew : max(late0_was - 1, 0);\nlost0 = cut0 ? line0_was - value0 : lost0_was;\nline0 = value0 + lost0 * late0 / slew;\nout1 = line0;\nfrom1 = from1_was;\nto1 = to1_was;\nleft1 = left1_was;\nright1 = right1_was;\nif (fresh || place < from1 || place >= to1) {\ncount = peek(curve, half + 10);\nfirst = half + 39 + 3 * peek(curve, half + 9);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom1 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto1 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft1 = (count > 0) ? peek(curve, before + 2) : 0;\nright1 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare1 = (place - from1) / max(to1 - from1, 0.000000001);\nvalue1 = left1 + (right1 - left1) * share1;\nother1 = from1 != from1_was || to1 != to1_was || left1 != left1_was || right1 != right1_was;\nstepped1 = left1 != left1_was && left1 != right1_was;\ncut1 = turned || stepped1 || (fresh && other1);\nlate1 = cut1 ? slew : max(late1_was - 1, 0);\nlost1 = cut1 ? line1_was - value1 : lost1_was;\nline1 = value1 + lost1 * late1 / slew;\nout2 = line1;\nfrom2 = from2_was;\nto2 = to2_was;\nleft2 = left2_was;\nright2 = right2_was;\nif (fresh || place < from2 || place >= to2) {\ncount = peek(curve, half + 12);\nfirst = half + 39 + 3 * peek(curve, half + 11);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom2 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto2 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft2 = (count > 0) ? peek(curve, before + 2) : 0;\nright2 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare2 = (place - from2) / max(to2 - from2, 0.000000001);\nvalue2 = left2 + (right2 - left2) * share2;\nother2 = from2 != from2_was || to2 != to2_was || left2 != left2_was || right2 != right2_was;\nstepped2 = left2 != left2_was && left2 != right2_was;\ncut2 = turned || stepped2 || (fresh && other2);\nlate2 = cut2 ? slew : max(late2_was - 1, 0);\nlost2 = cut2 ? line2_was - value2 : lost2_was;\nline2 = value2 + lost2 * late2 / slew;\nout3 = line2;\nfrom3 = from3_was;\nto3 = to3_was;\nleft3 = left3_was;\nright3 = right3_was;\nif (fresh || place < from3 || place >= to3) {\ncount = peek(curve, half + 14);\nfirst = half + 39 + 3 * peek(curve, half + 13);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom3 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto3 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft3 = (count > 0) ? peek(curve, before + 2) : 0;\nright3 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare3 = (place - from3) / max(to3 - from3, 0.000000001);\nvalue3 = left3 + (right3 - left3) * share3;\nother3 = from3 != from3_was || to3 != to3_was || left3 != left3_was || right3 != right3_was;\nstepped3 = left3 != left3_was && left3 != right3_was;\ncut3 = turned || stepped3 || (fresh && other3);\nlate3 = cut3 ? slew : max(late3_was - 1, 0);\nlost3 = cut3 ? line3_was - value3 : lost3_was;\nline3 = value3 + lost3 * late3 / slew;\nout4 = line3;\nfrom8 = from8_was;\nto8 = to8_was;\nleft8 = left8_was;\nright8 = right8_was;\nif (fresh || place < from8 || place >= to8) {\ncount = peek(curve, half + 24);\nfirst = half + 39 + 3 * peek(curve, half + 23);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom8 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto8 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft8 = (count > 0) ? peek(curve, before + 2) : 0;\nright8 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare8 = (place - from8) / max(to8 - from8, 0.000000001);\nvalue8 = left8 + (right8 - left8) * share8;\nother8 = from8 != from8_was || to8 != to8_was || left8 != left8_was || right8 != right8_was;\nstepped8 = left8 != left8_was && left8 != right8_was;\ncut8 = turned || stepped8 || (fresh && other8);\nlate8 = cut8 ? slew : max(late8_was - 1, 0);\nlost8 = cut8 ? line8_was - value8 : lost8_was;\nline8 = value8 + lost8 * late8 / slew;\nout5 = line8;\nfrom9 = from9_was;\nto9 = to9_was;\nleft9 = left9_was;\nright9 = right9_was;\nif (fresh || place < from9 || place >= to9) {\ncount = peek(curve, half + 26);\nfirst = half + 39 + 3 * peek(curve, half + 25);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom9 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto9 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft9 = (count > 0) ? peek(curve, before + 2) : 0;\nright9 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare9 = (place - from9) / max(to9 - from9, 0.000000001);\nvalue9 = left9 + (right9 - left9) * share9;\nother9 = from9 != from9_was || to9 != to9_was || left9 != left9_was || right9 != right9_was;\nstepped9 = left9 != left9_was && left9 != right9_was;\ncut9 = turned || stepped9 || (fresh && other9);\nlate9 = cut9 ? slew : max(late9_was - 1, 0);\nlost9 = cut9 ? line9_was - value9 : lost9_was;\nline9 = value9 + lost9 * late9 / slew;\nout6 = line9;\nfrom10 = from10_was;\nto10 = to10_was;\nleft10 = left10_was;\nright10 = right10_was;\nif (fresh || place < from10 || place >= to10) {\ncount = peek(curve, half + 28);\nfirst = half + 39 + 3 * peek(curve, half + 27);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom10 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto10 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft10 = (count > 0) ? peek(curve, before + 2) : 0;\nright10 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare10 = (place - from10) / max(to10 - from10, 0.000000001);\nvalue10 = left10 + (right10 - left10) * share10;\nother10 = from10 != from10_was || to10 != to10_was || left10 != left10_was || right10 != right10_was;\nstepped10 = left10 != left10_was && left10 != right10_was;\ncut10 = turned || stepped10 || (fresh && other10);\nlate10 = cut10 ? slew : max(late10_was - 1, 0);\nlost10 = cut10 ? line10_was - value10 : lost10_was;\nline10 = value10 + lost10 * late10 / slew;\nout7 = line10;\nfrom11 = from11_was;\nto11 = to11_was;\nleft11 = left11_was;\nright11 = right11_was;\nif (fresh || place < from11 || place >= to11) {\ncount = peek(curve, half + 30);\nfirst = half + 39 + 3 * peek(curve, half + 29);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom11 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto11 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft11 = (count > 0) ? peek(curve, before + 2) : 0;\nright11 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare11 = (place - from11) / max(to11 - from11, 0.000000001);\nvalue11 = left11 + (right11 - left11) * share11;\nother11 = from11 != from11_was || to11 != to11_was || left11 != left11_was || right11 != right11_was;\nstepped11 = left11 != left11_was && left11 != right11_was;\ncut11 = turned || stepped11 || (fresh && other11);\nlate11 = cut11 ? slew : max(late11_was - 1, 0);\nlost11 = cut11 ? line11_was - value11 : lost11_was;\nline11 = value11 + lost11 * late11 / slew;\nout8 = line11;\nfrom12 = from12_was;\nto12 = to12_was;\nleft12 = left12_was;\nright12 = right12_was;\nif (fresh || place < from12 || place >= to12) {\ncount = peek(curve, half + 32);\nfirst = half + 39 + 3 * peek(curve, half + 31);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom12 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto12 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft12 = (count > 0) ? peek(curve, before + 2) : 0;\nright12 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare12 = (place - from12) / max(to12 - from12, 0.000000001);\nvalue12 = left12 + (right12 - left12) * share12;\nother12 = from12 != from12_was || to12 != to12_was || left12 != left12_was || right12 != right12_was;\nstepped12 = left12 != left12_was && left12 != right12_was;\ncut12 = turned || stepped12 || (fresh && other12);\nlate12 = cut12 ? slew : max(late12_was - 1, 0);\nlost12 = cut12 ? line12_was - value12 : lost12_was;\nline12 = value12 + lost12 * late12 / slew;\nout9 = line12;\nfrom13 = from13_was;\nto13 = to13_was;\nleft13 = left13_was;\nright13 = right13_was;\nif (fresh || place < from13 || place >= to13) {\ncount = peek(curve, half + 34);\nfirst = half + 39 + 3 * peek(curve, half + 33);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom13 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto13 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft13 = (count > 0) ? peek(curve, before + 2) : 0;\nright13 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare13 = (place - from13) / max(to13 - from13, 0.000000001);\nvalue13 = left13 + (right13 - left13) * share13;\nother13 = from13 != from13_was || to13 != to13_was || left13 != left13_was || right13 != right13_was;\nstepped13 = left13 != left13_was && left13 != right13_was;\ncut13 = turned || stepped13 || (fresh && other13);\nlate13 = cut13 ? slew : max(late13_was - 1, 0);\nlost13 = cut13 ? line13_was - value13 : lost13_was;\nline13 = value13 + lost13 * late13 / slew;\nout10 = line13;\nfrom14 = from14_was;\nto14 = to14_was;\nleft14 = left14_was;\nright14 = right14_was;\nif (fresh || place < from14 || place >= to14) {\ncount = peek(curve, half + 36);\nfirst = half + 39 + 3 * peek(curve, half + 35);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom14 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto14 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft14 = (count > 0) ? peek(curve, before + 2) : 0;\nright14 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare14 = (place - from14) / max(to14 - from14, 0.000000001);\nvalue14 = left14 + (right14 - left14) * share14;\nother14 = from14 != from14_was || to14 != to14_was || left14 != left14_was || right14 != right14_was;\nstepped14 = left14 != left14_was && left14 != right14_was;\ncut14 = turned || stepped14 || (fresh && other14);\nlate14 = cut14 ? slew : max(late14_was - 1, 0);\nlost14 = cut14 ? line14_was - value14 : lost14_was;\nline14 = value14 + lost14 * late14 / slew;\nout11 = line14;\nfrom15 = from15_was;\nto15 = to15_was;\nleft15 = left15_was;\nright15 = right15_was;\nif (fresh || place < from15 || place >= to15) {\ncount = peek(curve, half + 38);\nfirst = half + 39 + 3 * peek(curve, half + 37);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom15 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto15 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft15 = (count > 0) ? peek(curve, before + 2) : 0;\nright15 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare15 = (place - from15) / max(to15 - from15, 0.000000001);\nvalue15 = left15 + (right15 - left15) * share15;\nother15 = from15 != from15_was || to15 != to15_was || left15 != left15_was || right15 != right15_was;\nstepped15 = left15 != left15_was && left15 != right15_was;\ncut15 = turned || stepped15 || (fresh && other15);\nlate15 = cut15 ? slew : max(late15_was - 1, 0);\nlost15 = cut15 ? line15_was - value15 : lost15_was;\nline15 = value15 + lost15 * late15 / slew;\nout12 = line15;\nout13 = place;\nphase_was = phase;\nrest_was = rest;\nknown_was = known;\nsong_was = song;\npace_was = pace;\nserial_was = serial;\nmoved_was = moved;\nplace_was = place;\nfrom0_was = from0;\nto0_was = to0;\nleft0_was = left0;\nright0_was = right0;\nlost0_was = lost0;\nlate0_was = late0;\nline0_was = line0;\nfrom1_was = from1;\nto1_was = to1;\nleft1_was = left1;\nright1_was = right1;\nlost1_was = lost1;\nlate1_was = late1;\nline1_was = line1;\nfrom2_was = from2;\nto2_was = to2;\nleft2_was = left2;\nright2_was = right2;\nlost2_was = lost2;\nlate2_was = late2;\nline2_was = line2;\nfrom3_was = from3;\nto3_was = to3;\nleft3_was = left3;\nright3_was = right3;\nlost3_was = lost3;\nlate3_was = late3;\nline3_was = line3;\nfrom8_was = from8;\nto8_was = to8;\nleft8_was = left8;\nright8_was = right8;\nlost8_was = lost8;\nlate8_was = late8;\nline8_was = line8;\nfrom9_was = from9;\nto9_was = to9;\nleft9_was = left9;\nright9_was = right9;\nlost9_was = lost9;\nlate9_was = late9;\nline9_was = line9;\nfrom10_was = from10;\nto10_was = to10;\nleft10_was = left10;\nright10_was = right10;\nlost10_was = lost10;\nlate10_was = late10;\nline10_was = line10;\nfrom11_was = from11;\nto11_was = to11;\nleft11_was = left11;\nright11_was = right11;\nlost11_was = lost11;\nlate11_was = late11;\nline11_was = line11;\nfrom12_was = from12;\nto12_was = to12;\nleft12_was = left12;\nright12_was = right12;\nlost12_was = lost12;\nlate12_was = late12;\nline12_was = line12;\nfrom13_was = from13;\nto13_was = to13;\nleft13_was = left13;\nright13_was = right13;\nlost13_was = lost13;\nlate13_was = late13;\nline13_was = line13;\nfrom14_was = from14;\nto14_was = to14;\nleft14_was = left14;\nright14_was = right14;\nlost14_was = lost14;\nlate14_was = late14;\nline14_was = line14;\nfrom15_was = from15;\nto15_was = to15;\nleft15_was = left15;\nright15_was = right15;\nlost15_was = lost15;\nlate15_was = late15;\nline15_was = line15;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 2,
									"numoutlets": 13,
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
							},
							{
								"box": {
									"id": "out-11",
									"maxclass": "newobj",
									"text": "out 11",
									"patching_rect": [
										660,
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
									"id": "out-12",
									"maxclass": "newobj",
									"text": "out 12",
									"patching_rect": [
										720,
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
									"id": "out-13",
									"maxclass": "newobj",
									"text": "out 13",
									"patching_rect": [
										780,
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
							},
							{
								"patchline": {
									"source": [
										"code",
										10
									],
									"destination": [
										"out-11",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										11
									],
									"destination": [
										"out-12",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										12
									],
									"destination": [
										"out-13",
										0
									]
								}
							}
						]
					},
					"varname": "curveReader"
				}
			},
			{
				"box": {
					"id": "obj-137",
					"maxclass": "newobj",
					"text": "snapshot~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						880,
						216,
						68,
						20
					],
					"varname": "placeNow"
				}
			},
			{
				"box": {
					"id": "obj-138",
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
					"id": "obj-139",
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
					"id": "obj-140",
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
					"id": "obj-141",
					"maxclass": "message",
					"text": "4",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						800,
						80,
						32,
						20
					],
					"varname": "press4"
				}
			},
			{
				"box": {
					"id": "obj-142",
					"maxclass": "message",
					"text": "5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						880,
						80,
						32,
						20
					],
					"varname": "press5"
				}
			},
			{
				"box": {
					"id": "obj-143",
					"maxclass": "message",
					"text": "6",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						960,
						80,
						32,
						20
					],
					"varname": "press6"
				}
			},
			{
				"box": {
					"id": "obj-144",
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
					"id": "obj-145",
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
					"id": "obj-146",
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
					"id": "obj-147",
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
					"id": "obj-148",
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
					"id": "obj-149",
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
					"id": "obj-150",
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
					"id": "obj-151",
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
					"id": "obj-152",
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
					"id": "obj-153",
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
					"id": "obj-154",
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
					"id": "obj-155",
					"maxclass": "newobj",
					"text": "sel 1 2 3 4 5 6",
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
						640,
						304,
						104,
						20
					],
					"varname": "whichPress"
				}
			},
			{
				"box": {
					"id": "obj-156",
					"maxclass": "message",
					"text": "analyse",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						640,
						336,
						56,
						20
					],
					"varname": "sendPress1"
				}
			},
			{
				"box": {
					"id": "obj-157",
					"maxclass": "message",
					"text": "write",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						704,
						336,
						44,
						20
					],
					"varname": "sendPress2"
				}
			},
			{
				"box": {
					"id": "obj-158",
					"maxclass": "message",
					"text": "revert",
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
					"id": "obj-159",
					"maxclass": "message",
					"text": "companion",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						832,
						336,
						68,
						20
					],
					"varname": "sendPress4"
				}
			},
			{
				"box": {
					"id": "obj-160",
					"maxclass": "message",
					"text": "browse",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						960,
						336,
						50,
						20
					],
					"varname": "sendPress6"
				}
			},
			{
				"box": {
					"id": "obj-161",
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
					"id": "obj-162",
					"maxclass": "newobj",
					"text": "node.script steadyhand-sweep-node.js @autostart 0 @restart 0 @watch 0",
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
						"filename": "steadyhand-sweep-node.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "node"
				}
			},
			{
				"box": {
					"id": "obj-163",
					"maxclass": "newobj",
					"text": "route ready lom curve face asleep set settings target audition audition_end page window",
					"numinlets": 13,
					"numoutlets": 13,
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
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						1000,
						496,
						536,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-164",
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
					"id": "obj-165",
					"maxclass": "newobj",
					"text": "v8 steadyhand-sweep-bridge.js",
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
					"filename": "steadyhand-sweep-bridge.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-sweep-bridge.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "bridge"
				}
			},
			{
				"box": {
					"id": "obj-166",
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
					"id": "obj-167",
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
					"id": "obj-168",
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
					"id": "obj-169",
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
					"id": "obj-170",
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
					"id": "obj-171",
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
					"id": "obj-172",
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
					"id": "obj-173",
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
					"id": "obj-174",
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
					"id": "obj-175",
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
					"id": "obj-176",
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
					"id": "obj-177",
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
					"id": "obj-178",
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
					"id": "obj-179",
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
					"id": "obj-180",
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
					"id": "obj-181",
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
					"id": "obj-182",
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
					"id": "obj-183",
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
					"id": "obj-184",
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
					"id": "obj-185",
					"maxclass": "newobj",
					"text": "prepend parameter low",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						24,
						140,
						20
					],
					"varname": "lowToNode"
				}
			},
			{
				"box": {
					"id": "obj-186",
					"maxclass": "newobj",
					"text": "prepend parameter high",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						48,
						146,
						20
					],
					"varname": "highToNode"
				}
			},
			{
				"box": {
					"id": "obj-187",
					"maxclass": "newobj",
					"text": "prepend parameter bars",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						72,
						146,
						20
					],
					"varname": "barsToNode"
				}
			},
			{
				"box": {
					"id": "obj-188",
					"maxclass": "newobj",
					"text": "prepend parameter every",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						96,
						152,
						20
					],
					"varname": "everyToNode"
				}
			},
			{
				"box": {
					"id": "obj-189",
					"maxclass": "newobj",
					"text": "prepend parameter depth",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						120,
						152,
						20
					],
					"varname": "depthToNode"
				}
			},
			{
				"box": {
					"id": "obj-190",
					"maxclass": "newobj",
					"text": "prepend parameter level",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						144,
						152,
						20
					],
					"varname": "levelToNode"
				}
			},
			{
				"box": {
					"id": "obj-191",
					"maxclass": "newobj",
					"text": "prepend parameter wet",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						168,
						140,
						20
					],
					"varname": "wetToNode"
				}
			},
			{
				"box": {
					"id": "obj-192",
					"maxclass": "newobj",
					"text": "prepend parameter narrow",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						192,
						158,
						20
					],
					"varname": "narrowToNode"
				}
			},
			{
				"box": {
					"id": "obj-193",
					"maxclass": "newobj",
					"text": "prepend parameter wide",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						216,
						146,
						20
					],
					"varname": "wideToNode"
				}
			},
			{
				"box": {
					"id": "obj-194",
					"maxclass": "newobj",
					"text": "prepend parameter filter",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						240,
						158,
						20
					],
					"varname": "filterToNode"
				}
			},
			{
				"box": {
					"id": "obj-195",
					"maxclass": "newobj",
					"text": "prepend parameter direction",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						264,
						176,
						20
					],
					"varname": "directionToNode"
				}
			},
			{
				"box": {
					"id": "obj-196",
					"maxclass": "newobj",
					"text": "prepend parameter align",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						288,
						152,
						20
					],
					"varname": "alignToNode"
				}
			},
			{
				"box": {
					"id": "obj-197",
					"maxclass": "newobj",
					"text": "prepend parameter shape",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						312,
						152,
						20
					],
					"varname": "shapeToNode"
				}
			},
			{
				"box": {
					"id": "obj-198",
					"maxclass": "newobj",
					"text": "prepend parameter rest",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						336,
						146,
						20
					],
					"varname": "restToNode"
				}
			},
			{
				"box": {
					"id": "obj-199",
					"maxclass": "newobj",
					"text": "prepend parameter through",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						360,
						164,
						20
					],
					"varname": "throughToNode"
				}
			},
			{
				"box": {
					"id": "obj-200",
					"maxclass": "newobj",
					"text": "prepend parameter recipe",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						384,
						158,
						20
					],
					"varname": "recipeToNode"
				}
			},
			{
				"box": {
					"id": "obj-201",
					"maxclass": "newobj",
					"text": "prepend parameter scope",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						408,
						152,
						20
					],
					"varname": "scopeToNode"
				}
			},
			{
				"box": {
					"id": "obj-202",
					"maxclass": "newobj",
					"text": "prepend parameter play",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						432,
						146,
						20
					],
					"varname": "playToNode"
				}
			},
			{
				"box": {
					"id": "obj-203",
					"maxclass": "newobj",
					"text": "prepend parameter mapFrom",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						456,
						164,
						20
					],
					"varname": "mapFromToNode"
				}
			},
			{
				"box": {
					"id": "obj-204",
					"maxclass": "newobj",
					"text": "prepend parameter mapTo",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						480,
						152,
						20
					],
					"varname": "mapToToNode"
				}
			},
			{
				"box": {
					"id": "obj-205",
					"maxclass": "newobj",
					"text": "live.map @strict 1",
					"numinlets": 1,
					"numoutlets": 5,
					"outlettype": [
						"",
						"",
						"",
						"int",
						""
					],
					"patching_rect": [
						1000,
						80,
						122,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0
					},
					"varname": "liveMap"
				}
			},
			{
				"box": {
					"id": "obj-206",
					"maxclass": "newobj",
					"text": "route id",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						112,
						62,
						20
					],
					"varname": "mapId"
				}
			},
			{
				"box": {
					"id": "obj-207",
					"maxclass": "newobj",
					"text": "sel 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1000,
						144,
						44,
						20
					],
					"varname": "mapFound"
				}
			},
			{
				"box": {
					"id": "obj-208",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						176,
						74,
						20
					],
					"varname": "mapNew"
				}
			},
			{
				"box": {
					"id": "obj-209",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						80,
						38,
						20
					],
					"varname": "mapNone"
				}
			},
			{
				"box": {
					"id": "obj-210",
					"maxclass": "newobj",
					"text": "t b l l",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"bang",
						"",
						""
					],
					"patching_rect": [
						1040,
						208,
						56,
						20
					],
					"varname": "mapKeep"
				}
			},
			{
				"box": {
					"id": "obj-211",
					"maxclass": "newobj",
					"text": "prepend remap 0",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1160,
						240,
						104,
						20
					],
					"varname": "remapToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-212",
					"maxclass": "newobj",
					"text": "prepend mapped 0",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1160,
						304,
						110,
						20
					],
					"varname": "mappedToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-213",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1000,
						240,
						44,
						20
					],
					"varname": "askMapped"
				}
			},
			{
				"box": {
					"id": "obj-214",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped"
				}
			},
			{
				"box": {
					"id": "obj-215",
					"maxclass": "newobj",
					"text": "prepend mapped",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1104,
						304,
						98,
						20
					],
					"varname": "mappedToNode"
				}
			},
			{
				"box": {
					"id": "obj-216",
					"maxclass": "newobj",
					"text": "prepend set",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						144,
						80,
						20
					],
					"varname": "mapButton"
				}
			},
			{
				"box": {
					"id": "obj-217",
					"maxclass": "newobj",
					"text": "route 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						352,
						56,
						20
					],
					"varname": "holdPlace"
				}
			},
			{
				"box": {
					"id": "obj-218",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						960,
						352,
						44,
						20
					],
					"varname": "mappedArmed"
				}
			},
			{
				"box": {
					"id": "obj-219",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						960,
						384,
						32,
						20
					],
					"varname": "mappedWanted"
				}
			},
			{
				"box": {
					"id": "obj-220",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						960,
						416,
						50,
						20
					],
					"varname": "mappedEdge"
				}
			},
			{
				"box": {
					"id": "obj-221",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						960,
						448,
						44,
						20
					],
					"varname": "mappedHold"
				}
			},
			{
				"box": {
					"id": "obj-222",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1080,
						336,
						50,
						20
					],
					"varname": "mappedId"
				}
			},
			{
				"box": {
					"id": "obj-223",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						368,
						50,
						20
					],
					"varname": "holdGate"
				}
			},
			{
				"box": {
					"id": "obj-224",
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
						1040,
						448,
						56,
						20
					],
					"varname": "holdSwitch"
				}
			},
			{
				"box": {
					"id": "obj-225",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1000,
						304,
						38,
						20
					],
					"varname": "letGo"
				}
			},
			{
				"box": {
					"id": "obj-226",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						912,
						480,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote"
				}
			},
			{
				"box": {
					"id": "obj-227",
					"maxclass": "newobj",
					"text": "route 1 2 3 4 5 6 7",
					"numinlets": 8,
					"numoutlets": 8,
					"outlettype": [
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
						1500,
						80,
						128,
						20
					],
					"varname": "targets"
				}
			},
			{
				"box": {
					"id": "obj-228",
					"maxclass": "newobj",
					"text": "route 1 2 3 4 5 6 7",
					"numinlets": 8,
					"numoutlets": 8,
					"outlettype": [
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
						1500,
						352,
						128,
						20
					],
					"varname": "heldPlaces"
				}
			},
			{
				"box": {
					"id": "obj-229",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1540,
						112,
						44,
						20
					],
					"varname": "keep1"
				}
			},
			{
				"box": {
					"id": "obj-230",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1540,
						144,
						44,
						20
					],
					"varname": "ask1"
				}
			},
			{
				"box": {
					"id": "obj-231",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target1"
				}
			},
			{
				"box": {
					"id": "obj-232",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						240,
						50,
						20
					],
					"varname": "holdGate1"
				}
			},
			{
				"box": {
					"id": "obj-233",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						1540,
						304,
						44,
						20
					],
					"varname": "armed1"
				}
			},
			{
				"box": {
					"id": "obj-234",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1540,
						328,
						32,
						20
					],
					"varname": "wanted1"
				}
			},
			{
				"box": {
					"id": "obj-235",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						1540,
						352,
						50,
						20
					],
					"varname": "edge1"
				}
			},
			{
				"box": {
					"id": "obj-236",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						1540,
						384,
						44,
						20
					],
					"varname": "held1"
				}
			},
			{
				"box": {
					"id": "obj-237",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1600,
						208,
						50,
						20
					],
					"varname": "targetId1"
				}
			},
			{
				"box": {
					"id": "obj-238",
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
						1540,
						416,
						56,
						20
					],
					"varname": "heldSwitch1"
				}
			},
			{
				"box": {
					"id": "obj-239",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1540,
						272,
						38,
						20
					],
					"varname": "letGo1"
				}
			},
			{
				"box": {
					"id": "obj-240",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote1"
				}
			},
			{
				"box": {
					"id": "obj-241",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1660,
						112,
						44,
						20
					],
					"varname": "keep2"
				}
			},
			{
				"box": {
					"id": "obj-242",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1660,
						144,
						44,
						20
					],
					"varname": "ask2"
				}
			},
			{
				"box": {
					"id": "obj-243",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1700,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target2"
				}
			},
			{
				"box": {
					"id": "obj-244",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1700,
						240,
						50,
						20
					],
					"varname": "holdGate2"
				}
			},
			{
				"box": {
					"id": "obj-245",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						1660,
						304,
						44,
						20
					],
					"varname": "armed2"
				}
			},
			{
				"box": {
					"id": "obj-246",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1660,
						328,
						32,
						20
					],
					"varname": "wanted2"
				}
			},
			{
				"box": {
					"id": "obj-247",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						1660,
						352,
						50,
						20
					],
					"varname": "edge2"
				}
			},
			{
				"box": {
					"id": "obj-248",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						1660,
						384,
						44,
						20
					],
					"varname": "held2"
				}
			},
			{
				"box": {
					"id": "obj-249",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1720,
						208,
						50,
						20
					],
					"varname": "targetId2"
				}
			},
			{
				"box": {
					"id": "obj-250",
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
						1660,
						416,
						56,
						20
					],
					"varname": "heldSwitch2"
				}
			},
			{
				"box": {
					"id": "obj-251",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1660,
						272,
						38,
						20
					],
					"varname": "letGo2"
				}
			},
			{
				"box": {
					"id": "obj-252",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1700,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote2"
				}
			},
			{
				"box": {
					"id": "obj-253",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1780,
						112,
						44,
						20
					],
					"varname": "keep3"
				}
			},
			{
				"box": {
					"id": "obj-254",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1780,
						144,
						44,
						20
					],
					"varname": "ask3"
				}
			},
			{
				"box": {
					"id": "obj-255",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1820,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target3"
				}
			},
			{
				"box": {
					"id": "obj-256",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1820,
						240,
						50,
						20
					],
					"varname": "holdGate3"
				}
			},
			{
				"box": {
					"id": "obj-257",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						1780,
						304,
						44,
						20
					],
					"varname": "armed3"
				}
			},
			{
				"box": {
					"id": "obj-258",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1780,
						328,
						32,
						20
					],
					"varname": "wanted3"
				}
			},
			{
				"box": {
					"id": "obj-259",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						1780,
						352,
						50,
						20
					],
					"varname": "edge3"
				}
			},
			{
				"box": {
					"id": "obj-260",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						1780,
						384,
						44,
						20
					],
					"varname": "held3"
				}
			},
			{
				"box": {
					"id": "obj-261",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1840,
						208,
						50,
						20
					],
					"varname": "targetId3"
				}
			},
			{
				"box": {
					"id": "obj-262",
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
						1780,
						416,
						56,
						20
					],
					"varname": "heldSwitch3"
				}
			},
			{
				"box": {
					"id": "obj-263",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1780,
						272,
						38,
						20
					],
					"varname": "letGo3"
				}
			},
			{
				"box": {
					"id": "obj-264",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1820,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote3"
				}
			},
			{
				"box": {
					"id": "obj-265",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1900,
						112,
						44,
						20
					],
					"varname": "keep4"
				}
			},
			{
				"box": {
					"id": "obj-266",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1900,
						144,
						44,
						20
					],
					"varname": "ask4"
				}
			},
			{
				"box": {
					"id": "obj-267",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1940,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target4"
				}
			},
			{
				"box": {
					"id": "obj-268",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1940,
						240,
						50,
						20
					],
					"varname": "holdGate4"
				}
			},
			{
				"box": {
					"id": "obj-269",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						1900,
						304,
						44,
						20
					],
					"varname": "armed4"
				}
			},
			{
				"box": {
					"id": "obj-270",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1900,
						328,
						32,
						20
					],
					"varname": "wanted4"
				}
			},
			{
				"box": {
					"id": "obj-271",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						1900,
						352,
						50,
						20
					],
					"varname": "edge4"
				}
			},
			{
				"box": {
					"id": "obj-272",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						1900,
						384,
						44,
						20
					],
					"varname": "held4"
				}
			},
			{
				"box": {
					"id": "obj-273",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1960,
						208,
						50,
						20
					],
					"varname": "targetId4"
				}
			},
			{
				"box": {
					"id": "obj-274",
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
						1900,
						416,
						56,
						20
					],
					"varname": "heldSwitch4"
				}
			},
			{
				"box": {
					"id": "obj-275",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1900,
						272,
						38,
						20
					],
					"varname": "letGo4"
				}
			},
			{
				"box": {
					"id": "obj-276",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1940,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote4"
				}
			},
			{
				"box": {
					"id": "obj-277",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						2020,
						112,
						44,
						20
					],
					"varname": "keep5"
				}
			},
			{
				"box": {
					"id": "obj-278",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2020,
						144,
						44,
						20
					],
					"varname": "ask5"
				}
			},
			{
				"box": {
					"id": "obj-279",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2060,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target5"
				}
			},
			{
				"box": {
					"id": "obj-280",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2060,
						240,
						50,
						20
					],
					"varname": "holdGate5"
				}
			},
			{
				"box": {
					"id": "obj-281",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						2020,
						304,
						44,
						20
					],
					"varname": "armed5"
				}
			},
			{
				"box": {
					"id": "obj-282",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						2020,
						328,
						32,
						20
					],
					"varname": "wanted5"
				}
			},
			{
				"box": {
					"id": "obj-283",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						2020,
						352,
						50,
						20
					],
					"varname": "edge5"
				}
			},
			{
				"box": {
					"id": "obj-284",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						2020,
						384,
						44,
						20
					],
					"varname": "held5"
				}
			},
			{
				"box": {
					"id": "obj-285",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						2080,
						208,
						50,
						20
					],
					"varname": "targetId5"
				}
			},
			{
				"box": {
					"id": "obj-286",
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
						2020,
						416,
						56,
						20
					],
					"varname": "heldSwitch5"
				}
			},
			{
				"box": {
					"id": "obj-287",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2020,
						272,
						38,
						20
					],
					"varname": "letGo5"
				}
			},
			{
				"box": {
					"id": "obj-288",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2060,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote5"
				}
			},
			{
				"box": {
					"id": "obj-289",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						2140,
						112,
						44,
						20
					],
					"varname": "keep6"
				}
			},
			{
				"box": {
					"id": "obj-290",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2140,
						144,
						44,
						20
					],
					"varname": "ask6"
				}
			},
			{
				"box": {
					"id": "obj-291",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target6"
				}
			},
			{
				"box": {
					"id": "obj-292",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						240,
						50,
						20
					],
					"varname": "holdGate6"
				}
			},
			{
				"box": {
					"id": "obj-293",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						2140,
						304,
						44,
						20
					],
					"varname": "armed6"
				}
			},
			{
				"box": {
					"id": "obj-294",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						2140,
						328,
						32,
						20
					],
					"varname": "wanted6"
				}
			},
			{
				"box": {
					"id": "obj-295",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						2140,
						352,
						50,
						20
					],
					"varname": "edge6"
				}
			},
			{
				"box": {
					"id": "obj-296",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						2140,
						384,
						44,
						20
					],
					"varname": "held6"
				}
			},
			{
				"box": {
					"id": "obj-297",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						2200,
						208,
						50,
						20
					],
					"varname": "targetId6"
				}
			},
			{
				"box": {
					"id": "obj-298",
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
						2140,
						416,
						56,
						20
					],
					"varname": "heldSwitch6"
				}
			},
			{
				"box": {
					"id": "obj-299",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2140,
						272,
						38,
						20
					],
					"varname": "letGo6"
				}
			},
			{
				"box": {
					"id": "obj-300",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote6"
				}
			},
			{
				"box": {
					"id": "obj-301",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						2260,
						112,
						44,
						20
					],
					"varname": "keep7"
				}
			},
			{
				"box": {
					"id": "obj-302",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2260,
						144,
						44,
						20
					],
					"varname": "ask7"
				}
			},
			{
				"box": {
					"id": "obj-303",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2300,
						176,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "target7"
				}
			},
			{
				"box": {
					"id": "obj-304",
					"maxclass": "newobj",
					"text": "gate 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2300,
						240,
						50,
						20
					],
					"varname": "holdGate7"
				}
			},
			{
				"box": {
					"id": "obj-305",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						2260,
						304,
						44,
						20
					],
					"varname": "armed7"
				}
			},
			{
				"box": {
					"id": "obj-306",
					"maxclass": "newobj",
					"text": "&&",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						2260,
						328,
						32,
						20
					],
					"varname": "wanted7"
				}
			},
			{
				"box": {
					"id": "obj-307",
					"maxclass": "newobj",
					"text": "change",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"int",
						"int"
					],
					"patching_rect": [
						2260,
						352,
						50,
						20
					],
					"varname": "edge7"
				}
			},
			{
				"box": {
					"id": "obj-308",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						2260,
						384,
						44,
						20
					],
					"varname": "held7"
				}
			},
			{
				"box": {
					"id": "obj-309",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						2320,
						208,
						50,
						20
					],
					"varname": "targetId7"
				}
			},
			{
				"box": {
					"id": "obj-310",
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
						2260,
						416,
						56,
						20
					],
					"varname": "heldSwitch7"
				}
			},
			{
				"box": {
					"id": "obj-311",
					"maxclass": "message",
					"text": "id 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2260,
						272,
						38,
						20
					],
					"varname": "letGo7"
				}
			},
			{
				"box": {
					"id": "obj-312",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2300,
						448,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote7"
				}
			},
			{
				"box": {
					"id": "obj-313",
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
					"id": "obj-314",
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
					"id": "obj-315",
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
					"id": "obj-316",
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
					"id": "obj-317",
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
					"id": "obj-318",
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
					"id": "obj-319",
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
					"id": "obj-320",
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
					"id": "obj-321",
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
					"id": "obj-322",
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
					"id": "obj-323",
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
					"id": "obj-324",
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
					"id": "obj-325",
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
					"id": "obj-326",
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
					"id": "obj-327",
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
					"id": "obj-328",
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
					"id": "obj-329",
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
					"id": "obj-330",
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
					"id": "obj-331",
					"maxclass": "newobj",
					"text": "prepend curve",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						820,
						912,
						92,
						20
					],
					"varname": "auditionCurve"
				}
			},
			{
				"box": {
					"id": "obj-332",
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
					"id": "obj-333",
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
					"id": "obj-334",
					"maxclass": "newobj",
					"text": "int 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						24,
						720,
						44,
						20
					],
					"varname": "panelNow"
				}
			},
			{
				"box": {
					"id": "obj-335",
					"maxclass": "newobj",
					"text": "sel 0 1 2 3 4 5 6 7",
					"numinlets": 9,
					"numoutlets": 9,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						"bang",
						""
					],
					"patching_rect": [
						24,
						752,
						128,
						20
					],
					"varname": "panelAt"
				}
			},
			{
				"box": {
					"id": "obj-336",
					"maxclass": "message",
					"text": "script hide slope, script hide shape, script hide slopeLabel, script hide shapeLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide depth, script hide gain, script show highPass, script show lowPass, script show low, script show high, script show bars, script show every, script show peak, script show outputTrim, script show filter, script show direction, script show align, script show highPassShown, script show lowPassShown, script show filterLabel, script show directionLabel, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						784,
						3806,
						20
					],
					"varname": "panel0"
				}
			},
			{
				"box": {
					"id": "obj-337",
					"maxclass": "message",
					"text": "script hide lowPass, script hide peak, script hide filter, script hide direction, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide depth, script hide gain, script show highPass, script show low, script show high, script show bars, script show every, script show outputTrim, script show slope, script show shape, script show align, script show highPassShown, script show slopeLabel, script show shapeLabel, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						804,
						3806,
						20
					],
					"varname": "panel1"
				}
			},
			{
				"box": {
					"id": "obj-338",
					"maxclass": "message",
					"text": "script hide highPass, script hide lowPass, script hide low, script hide high, script hide peak, script hide filter, script hide direction, script hide highPassShown, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide slope, script hide slopeLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide depth, script hide gain, script show level, script show wet, script show bars, script show every, script show outputTrim, script show through, script show shape, script show align, script show throughLabel, script show shapeLabel, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						824,
						3806,
						20
					],
					"varname": "panel2"
				}
			},
			{
				"box": {
					"id": "obj-339",
					"maxclass": "message",
					"text": "script hide highPass, script hide lowPass, script hide low, script hide high, script hide peak, script hide filter, script hide direction, script hide highPassShown, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide slope, script hide slopeLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide depth, script hide gain, script show narrow, script show wide, script show bars, script show every, script show outputTrim, script show rest, script show shape, script show align, script show restLabel, script show shapeLabel, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						844,
						3806,
						20
					],
					"varname": "panel3"
				}
			},
			{
				"box": {
					"id": "obj-340",
					"maxclass": "message",
					"text": "script hide highPass, script hide lowPass, script hide low, script hide high, script hide peak, script hide filter, script hide direction, script hide highPassShown, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide slope, script hide shape, script hide slopeLabel, script hide shapeLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide gain, script show depth, script show bars, script show every, script show outputTrim, script show align, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						864,
						3806,
						20
					],
					"varname": "panel4"
				}
			},
			{
				"box": {
					"id": "obj-341",
					"maxclass": "message",
					"text": "script hide highPass, script hide lowPass, script hide low, script hide high, script hide bars, script hide every, script hide peak, script hide filter, script hide direction, script hide align, script hide highPassShown, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide alignLabel, script hide slope, script hide shape, script hide slopeLabel, script hide shapeLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide depth, script hide gain, script show outputTrim",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						884,
						3806,
						20
					],
					"varname": "panel5"
				}
			},
			{
				"box": {
					"id": "obj-342",
					"maxclass": "message",
					"text": "script hide highPass, script hide lowPass, script hide low, script hide high, script hide bars, script hide every, script hide peak, script hide filter, script hide direction, script hide align, script hide highPassShown, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide alignLabel, script hide slope, script hide shape, script hide slopeLabel, script hide shapeLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide gain, script show depth, script show outputTrim",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						904,
						3806,
						20
					],
					"varname": "panel6"
				}
			},
			{
				"box": {
					"id": "obj-343",
					"maxclass": "message",
					"text": "script hide lowPass, script hide peak, script hide filter, script hide direction, script hide lowPassShown, script hide filterLabel, script hide directionLabel, script hide level, script hide wet, script hide through, script hide throughLabel, script hide narrow, script hide wide, script hide rest, script hide restLabel, script hide depth, script show highPass, script show gain, script show low, script show high, script show bars, script show every, script show outputTrim, script show slope, script show shape, script show align, script show highPassShown, script show slopeLabel, script show shapeLabel, script show alignLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						924,
						3806,
						20
					],
					"varname": "panel7"
				}
			},
			{
				"box": {
					"id": "obj-344",
					"maxclass": "newobj",
					"text": "thispatcher",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						320,
						752,
						80,
						20
					],
					"varname": "panels"
				}
			},
			{
				"box": {
					"id": "obj-345",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						960,
						32,
						20
					],
					"varname": "shownOpen"
				}
			},
			{
				"box": {
					"id": "obj-346",
					"maxclass": "newobj",
					"text": "expr 440. * exp(($f1 - 69.) * 0.05776226505)",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						960,
						278,
						20
					],
					"varname": "highPassThere"
				}
			},
			{
				"box": {
					"id": "obj-347",
					"maxclass": "newobj",
					"text": "prepend set",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						992,
						80,
						20
					],
					"varname": "highPassShow"
				}
			},
			{
				"box": {
					"id": "obj-348",
					"maxclass": "newobj",
					"text": "gate 1 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						1024,
						62,
						20
					],
					"varname": "highPassGate"
				}
			},
			{
				"box": {
					"id": "obj-349",
					"maxclass": "newobj",
					"text": "t b f",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"float"
					],
					"patching_rect": [
						120,
						1056,
						44,
						20
					],
					"varname": "highPassTyped"
				}
			},
			{
				"box": {
					"id": "obj-350",
					"maxclass": "newobj",
					"text": "delay 200",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						120,
						1088,
						68,
						20
					],
					"varname": "highPassStill"
				}
			},
			{
				"box": {
					"id": "obj-351",
					"maxclass": "newobj",
					"text": "float",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						120,
						1120,
						44,
						20
					],
					"varname": "highPassHeld"
				}
			},
			{
				"box": {
					"id": "obj-352",
					"maxclass": "newobj",
					"text": "expr 69. + 17.3124 * log($f1 / 440.)",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						1152,
						230,
						20
					],
					"varname": "highPassBack"
				}
			},
			{
				"box": {
					"id": "obj-353",
					"maxclass": "newobj",
					"text": "expr 440. * exp(($f1 - 69.) * 0.05776226505)",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						280,
						960,
						278,
						20
					],
					"varname": "lowPassThere"
				}
			},
			{
				"box": {
					"id": "obj-354",
					"maxclass": "newobj",
					"text": "prepend set",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						280,
						992,
						80,
						20
					],
					"varname": "lowPassShow"
				}
			},
			{
				"box": {
					"id": "obj-355",
					"maxclass": "newobj",
					"text": "gate 1 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						280,
						1024,
						62,
						20
					],
					"varname": "lowPassGate"
				}
			},
			{
				"box": {
					"id": "obj-356",
					"maxclass": "newobj",
					"text": "t b f",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"float"
					],
					"patching_rect": [
						280,
						1056,
						44,
						20
					],
					"varname": "lowPassTyped"
				}
			},
			{
				"box": {
					"id": "obj-357",
					"maxclass": "newobj",
					"text": "delay 200",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"bang"
					],
					"patching_rect": [
						280,
						1088,
						68,
						20
					],
					"varname": "lowPassStill"
				}
			},
			{
				"box": {
					"id": "obj-358",
					"maxclass": "newobj",
					"text": "float",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						280,
						1120,
						44,
						20
					],
					"varname": "lowPassHeld"
				}
			},
			{
				"box": {
					"id": "obj-359",
					"maxclass": "newobj",
					"text": "expr 69. + 17.3124 * log($f1 / 440.)",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						280,
						1152,
						230,
						20
					],
					"varname": "lowPassBack"
				}
			}
		],
		"lines": [
			{
				"patchline": {
					"source": [
						"obj-38",
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
						"obj-2",
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
						"obj-3",
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
						"obj-36",
						2
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
						"obj-5",
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
						"obj-6",
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
						"obj-36",
						3
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
						"obj-14",
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
						"obj-21",
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
						"obj-36",
						4
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
						0
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
						"obj-36",
						5
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
						"obj-36",
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
						"obj-36",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-36",
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
						"obj-36",
						1
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
						"obj-21",
						0
					],
					"destination": [
						"obj-25",
						1
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
						"obj-26",
						1
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
						"obj-18",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-17",
						1
					],
					"destination": [
						"obj-19",
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
						"obj-20",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-19",
						0
					],
					"destination": [
						"obj-20",
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
						"obj-27",
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
						"obj-28",
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
						"obj-27",
						1
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
						"obj-28",
						1
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
						"obj-29",
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
						"obj-30",
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
						"obj-29",
						1
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
						"obj-30",
						1
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
						"obj-31",
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
						"obj-32",
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
						"obj-31",
						1
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
						"obj-32",
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
						"obj-24",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-31",
						0
					],
					"destination": [
						"obj-33",
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
						"obj-34",
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
						"obj-33",
						1
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
						"obj-34",
						1
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
						"obj-35",
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
						1
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
						"obj-81",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-81",
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
						"obj-82",
						0
					],
					"destination": [
						"obj-42",
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
						"obj-43",
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
						"obj-44",
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
						"obj-45",
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
						"obj-46",
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
						"obj-82",
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
						"obj-82",
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
						"obj-82",
						0
					],
					"destination": [
						"obj-56",
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
						"obj-58",
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
						"obj-60",
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
						"obj-62",
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
						"obj-64",
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
						"obj-66",
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
						"obj-68",
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
						"obj-70",
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
						"obj-72",
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
						"obj-79",
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
						"obj-80",
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
						"obj-103",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						1
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
						"obj-88",
						2
					],
					"destination": [
						"obj-91",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-88",
						1
					],
					"destination": [
						"obj-89",
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
						"obj-90",
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
						"obj-161",
						1
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
						"obj-92",
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
						"obj-93",
						0
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
						"obj-94",
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
						"obj-94",
						0
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
						"obj-96",
						1
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
						"obj-91",
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
						"obj-95",
						0
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
						"obj-98",
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
						"obj-99",
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
						"obj-95",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-98",
						1
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
						"obj-101",
						0
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
						"obj-88",
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
						"obj-83",
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
						"obj-38",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						1
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
						"obj-102",
						2
					],
					"destination": [
						"obj-42",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						3
					],
					"destination": [
						"obj-43",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						4
					],
					"destination": [
						"obj-44",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						5
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
						"obj-102",
						6
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
						"obj-102",
						7
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
						"obj-102",
						8
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
						"obj-102",
						9
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
						"obj-102",
						10
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
						"obj-102",
						11
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
						"obj-102",
						12
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
						"obj-102",
						13
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
						"obj-102",
						14
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
						"obj-102",
						15
					],
					"destination": [
						"obj-56",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						16
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
						"obj-102",
						17
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
						"obj-102",
						18
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
						"obj-102",
						19
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
						"obj-102",
						20
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
						"obj-102",
						21
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
						"obj-161",
						1
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
						"obj-105",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-105",
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
						"obj-105",
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
						"obj-107",
						2
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
						"obj-108",
						1
					],
					"destination": [
						"obj-110",
						1
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
						"obj-109",
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
						"obj-91",
						1
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
						"obj-101",
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
						"obj-113",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-113",
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
						"obj-113",
						1
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
						"obj-115",
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
						"obj-112",
						1
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
						"obj-37",
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
						"obj-120",
						1
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
						"obj-130",
						0
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
						"obj-118",
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
						"obj-137",
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
						"obj-120",
						0
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
						"obj-121",
						1
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
						"obj-129",
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
						"obj-129",
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
						"obj-124",
						0
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
						"obj-129",
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
						"obj-129",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-129",
						1
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
						"obj-129",
						2
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
						"obj-125",
						1
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
						"obj-119",
						6
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
						"obj-132",
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
						"obj-133",
						0
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
						"obj-134",
						0
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
						"obj-135",
						0
					],
					"destination": [
						"obj-136",
						1
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
						"obj-4",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						1
					],
					"destination": [
						"obj-7",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						2
					],
					"destination": [
						"obj-10",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						3
					],
					"destination": [
						"obj-13",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						12
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
						"obj-73",
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
						"obj-144",
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
						"obj-139",
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
						"obj-144",
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
						"obj-144",
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
						"obj-144",
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
						"obj-142",
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
						"obj-144",
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
						"obj-144",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-144",
						1
					],
					"destination": [
						"obj-152",
						1
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
						"obj-147",
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
						"obj-145",
						1
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
						"obj-150",
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
						"obj-37",
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
						"obj-37",
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
						"obj-162",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-146",
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
						"obj-153",
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
						"obj-154",
						0
					],
					"destination": [
						"obj-152",
						1
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
						"obj-155",
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
						"obj-156",
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
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						1
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
						"obj-157",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						2
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
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						3
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
						"obj-159",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						4
					],
					"destination": [
						"obj-89",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						5
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
						"obj-160",
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-162",
						0
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
						"obj-164",
						0
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
						"obj-114",
						0
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
						"obj-165",
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-125",
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
						"obj-37",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						5
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
						"obj-163",
						6
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
						"obj-163",
						7
					],
					"destination": [
						"obj-227",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						8
					],
					"destination": [
						"obj-331",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						9
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
						"obj-163",
						10
					],
					"destination": [
						"obj-329",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						11
					],
					"destination": [
						"obj-313",
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
						"obj-166",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						5
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
						"obj-161",
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
						"obj-145",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						4
					],
					"destination": [
						"obj-82",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						3
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
						"obj-166",
						2
					],
					"destination": [
						"obj-213",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						2
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
						"obj-166",
						1
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
						"obj-169",
						0
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
						"obj-166",
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
						"obj-163",
						4
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
						"obj-162",
						0
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
						"obj-183",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-171",
						1
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
						"obj-171",
						4
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
						"obj-174",
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
						"obj-174",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-174",
						2
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
						"obj-174",
						1
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
						"obj-174",
						0
					],
					"destination": [
						"obj-180",
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
						"obj-176",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-180",
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
						"obj-171",
						2
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
						"obj-184",
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
						"obj-175",
						1
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
						"obj-171",
						3
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
						1
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
						"obj-182",
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
						"obj-183",
						1
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
						"obj-183",
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
						"obj-183",
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
						"obj-184",
						1
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
						"obj-184",
						0
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
						"obj-178",
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
						"obj-179",
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
						"obj-181",
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
						"obj-176",
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
						"obj-176",
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
						"obj-176",
						1
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
						"obj-177",
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
						"obj-177",
						0
					],
					"destination": [
						"obj-145",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-42",
						0
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
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-188",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-188",
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-189",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-189",
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-190",
						0
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-192",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-192",
						0
					],
					"destination": [
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-197",
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-161",
						1
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
						"obj-201",
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
						"obj-161",
						1
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
						"obj-202",
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
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-79",
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
						"obj-161",
						1
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
						"obj-204",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-204",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						0
					],
					"destination": [
						"obj-205",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-205",
						1
					],
					"destination": [
						"obj-206",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-206",
						0
					],
					"destination": [
						"obj-207",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-207",
						1
					],
					"destination": [
						"obj-208",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-208",
						0
					],
					"destination": [
						"obj-210",
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
						"obj-209",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-209",
						0
					],
					"destination": [
						"obj-210",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-210",
						2
					],
					"destination": [
						"obj-211",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-211",
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
						"obj-210",
						1
					],
					"destination": [
						"obj-214",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-210",
						0
					],
					"destination": [
						"obj-213",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-213",
						0
					],
					"destination": [
						"obj-214",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-214",
						0
					],
					"destination": [
						"obj-212",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-212",
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
						"obj-214",
						0
					],
					"destination": [
						"obj-215",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-215",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-214",
						0
					],
					"destination": [
						"obj-222",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-214",
						0
					],
					"destination": [
						"obj-223",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-222",
						0
					],
					"destination": [
						"obj-223",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-223",
						0
					],
					"destination": [
						"obj-226",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-205",
						3
					],
					"destination": [
						"obj-216",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-216",
						0
					],
					"destination": [
						"obj-77",
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
						"obj-217",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-217",
						0
					],
					"destination": [
						"obj-218",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-218",
						1
					],
					"destination": [
						"obj-219",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-218",
						0
					],
					"destination": [
						"obj-219",
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
						"obj-219",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-219",
						0
					],
					"destination": [
						"obj-220",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-220",
						0
					],
					"destination": [
						"obj-221",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-221",
						1
					],
					"destination": [
						"obj-223",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-221",
						0
					],
					"destination": [
						"obj-224",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-224",
						0
					],
					"destination": [
						"obj-225",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-225",
						0
					],
					"destination": [
						"obj-226",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-224",
						1
					],
					"destination": [
						"obj-222",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-224",
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
						"obj-213",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						4
					],
					"destination": [
						"obj-226",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-217",
						1
					],
					"destination": [
						"obj-228",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						0
					],
					"destination": [
						"obj-229",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-229",
						1
					],
					"destination": [
						"obj-231",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-229",
						0
					],
					"destination": [
						"obj-230",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-230",
						0
					],
					"destination": [
						"obj-231",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-231",
						0
					],
					"destination": [
						"obj-232",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-232",
						0
					],
					"destination": [
						"obj-240",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-231",
						0
					],
					"destination": [
						"obj-237",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-237",
						0
					],
					"destination": [
						"obj-232",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						0
					],
					"destination": [
						"obj-233",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-233",
						1
					],
					"destination": [
						"obj-234",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-233",
						0
					],
					"destination": [
						"obj-234",
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
						"obj-234",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-234",
						0
					],
					"destination": [
						"obj-235",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-235",
						0
					],
					"destination": [
						"obj-236",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-236",
						1
					],
					"destination": [
						"obj-232",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-236",
						0
					],
					"destination": [
						"obj-238",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-238",
						0
					],
					"destination": [
						"obj-239",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-239",
						0
					],
					"destination": [
						"obj-240",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-238",
						1
					],
					"destination": [
						"obj-237",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-238",
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
						"obj-230",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						1
					],
					"destination": [
						"obj-241",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-241",
						1
					],
					"destination": [
						"obj-243",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-241",
						0
					],
					"destination": [
						"obj-242",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-242",
						0
					],
					"destination": [
						"obj-243",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-243",
						0
					],
					"destination": [
						"obj-244",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-244",
						0
					],
					"destination": [
						"obj-252",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-243",
						0
					],
					"destination": [
						"obj-249",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-249",
						0
					],
					"destination": [
						"obj-244",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						1
					],
					"destination": [
						"obj-245",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-245",
						1
					],
					"destination": [
						"obj-246",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-245",
						0
					],
					"destination": [
						"obj-246",
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
						"obj-246",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-246",
						0
					],
					"destination": [
						"obj-247",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-247",
						0
					],
					"destination": [
						"obj-248",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-248",
						1
					],
					"destination": [
						"obj-244",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-248",
						0
					],
					"destination": [
						"obj-250",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-250",
						0
					],
					"destination": [
						"obj-251",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-251",
						0
					],
					"destination": [
						"obj-252",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-250",
						1
					],
					"destination": [
						"obj-249",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-250",
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
						"obj-242",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						2
					],
					"destination": [
						"obj-253",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-253",
						1
					],
					"destination": [
						"obj-255",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-253",
						0
					],
					"destination": [
						"obj-254",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-254",
						0
					],
					"destination": [
						"obj-255",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-255",
						0
					],
					"destination": [
						"obj-256",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-256",
						0
					],
					"destination": [
						"obj-264",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-255",
						0
					],
					"destination": [
						"obj-261",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-261",
						0
					],
					"destination": [
						"obj-256",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						2
					],
					"destination": [
						"obj-257",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-257",
						1
					],
					"destination": [
						"obj-258",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-257",
						0
					],
					"destination": [
						"obj-258",
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
						"obj-258",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-258",
						0
					],
					"destination": [
						"obj-259",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-259",
						0
					],
					"destination": [
						"obj-260",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-260",
						1
					],
					"destination": [
						"obj-256",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-260",
						0
					],
					"destination": [
						"obj-262",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-262",
						0
					],
					"destination": [
						"obj-263",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-263",
						0
					],
					"destination": [
						"obj-264",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-262",
						1
					],
					"destination": [
						"obj-261",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-262",
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
						"obj-254",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						3
					],
					"destination": [
						"obj-265",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-265",
						1
					],
					"destination": [
						"obj-267",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-265",
						0
					],
					"destination": [
						"obj-266",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-266",
						0
					],
					"destination": [
						"obj-267",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-267",
						0
					],
					"destination": [
						"obj-268",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-268",
						0
					],
					"destination": [
						"obj-276",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-267",
						0
					],
					"destination": [
						"obj-273",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-273",
						0
					],
					"destination": [
						"obj-268",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						3
					],
					"destination": [
						"obj-269",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-269",
						1
					],
					"destination": [
						"obj-270",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-269",
						0
					],
					"destination": [
						"obj-270",
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
						"obj-270",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-270",
						0
					],
					"destination": [
						"obj-271",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-271",
						0
					],
					"destination": [
						"obj-272",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-272",
						1
					],
					"destination": [
						"obj-268",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-272",
						0
					],
					"destination": [
						"obj-274",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-274",
						0
					],
					"destination": [
						"obj-275",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-275",
						0
					],
					"destination": [
						"obj-276",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-274",
						1
					],
					"destination": [
						"obj-273",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-274",
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
						"obj-266",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						4
					],
					"destination": [
						"obj-277",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-277",
						1
					],
					"destination": [
						"obj-279",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-277",
						0
					],
					"destination": [
						"obj-278",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-278",
						0
					],
					"destination": [
						"obj-279",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-279",
						0
					],
					"destination": [
						"obj-280",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-280",
						0
					],
					"destination": [
						"obj-288",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-279",
						0
					],
					"destination": [
						"obj-285",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-285",
						0
					],
					"destination": [
						"obj-280",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						4
					],
					"destination": [
						"obj-281",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-281",
						1
					],
					"destination": [
						"obj-282",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-281",
						0
					],
					"destination": [
						"obj-282",
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
						"obj-282",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-282",
						0
					],
					"destination": [
						"obj-283",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-283",
						0
					],
					"destination": [
						"obj-284",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-284",
						1
					],
					"destination": [
						"obj-280",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-284",
						0
					],
					"destination": [
						"obj-286",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-286",
						0
					],
					"destination": [
						"obj-287",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-287",
						0
					],
					"destination": [
						"obj-288",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-286",
						1
					],
					"destination": [
						"obj-285",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-286",
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
						"obj-278",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						5
					],
					"destination": [
						"obj-289",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-289",
						1
					],
					"destination": [
						"obj-291",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-289",
						0
					],
					"destination": [
						"obj-290",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-290",
						0
					],
					"destination": [
						"obj-291",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-291",
						0
					],
					"destination": [
						"obj-292",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-292",
						0
					],
					"destination": [
						"obj-300",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-291",
						0
					],
					"destination": [
						"obj-297",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-297",
						0
					],
					"destination": [
						"obj-292",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						5
					],
					"destination": [
						"obj-293",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-293",
						1
					],
					"destination": [
						"obj-294",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-293",
						0
					],
					"destination": [
						"obj-294",
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
						"obj-294",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-294",
						0
					],
					"destination": [
						"obj-295",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-295",
						0
					],
					"destination": [
						"obj-296",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-296",
						1
					],
					"destination": [
						"obj-292",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-296",
						0
					],
					"destination": [
						"obj-298",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-298",
						0
					],
					"destination": [
						"obj-299",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-299",
						0
					],
					"destination": [
						"obj-300",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-298",
						1
					],
					"destination": [
						"obj-297",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-298",
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
						"obj-290",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						6
					],
					"destination": [
						"obj-301",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-301",
						1
					],
					"destination": [
						"obj-303",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-301",
						0
					],
					"destination": [
						"obj-302",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-302",
						0
					],
					"destination": [
						"obj-303",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-303",
						0
					],
					"destination": [
						"obj-304",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-304",
						0
					],
					"destination": [
						"obj-312",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-303",
						0
					],
					"destination": [
						"obj-309",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-309",
						0
					],
					"destination": [
						"obj-304",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						6
					],
					"destination": [
						"obj-305",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-305",
						1
					],
					"destination": [
						"obj-306",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-305",
						0
					],
					"destination": [
						"obj-306",
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
						"obj-306",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-306",
						0
					],
					"destination": [
						"obj-307",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-307",
						0
					],
					"destination": [
						"obj-308",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-308",
						1
					],
					"destination": [
						"obj-304",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-308",
						0
					],
					"destination": [
						"obj-310",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-310",
						0
					],
					"destination": [
						"obj-311",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-311",
						0
					],
					"destination": [
						"obj-312",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-310",
						1
					],
					"destination": [
						"obj-309",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-112",
						1
					],
					"destination": [
						"obj-310",
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
						"obj-302",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						5
					],
					"destination": [
						"obj-240",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						6
					],
					"destination": [
						"obj-252",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						7
					],
					"destination": [
						"obj-264",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						8
					],
					"destination": [
						"obj-276",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						9
					],
					"destination": [
						"obj-288",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						10
					],
					"destination": [
						"obj-300",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-136",
						11
					],
					"destination": [
						"obj-312",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						0
					],
					"destination": [
						"obj-314",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-314",
						3
					],
					"destination": [
						"obj-315",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-314",
						2
					],
					"destination": [
						"obj-316",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-314",
						1
					],
					"destination": [
						"obj-315",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-314",
						0
					],
					"destination": [
						"obj-320",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-315",
						0
					],
					"destination": [
						"obj-329",
						2
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-316",
						0
					],
					"destination": [
						"obj-318",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-320",
						0
					],
					"destination": [
						"obj-321",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-321",
						0
					],
					"destination": [
						"obj-329",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						1
					],
					"destination": [
						"obj-317",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-317",
						0
					],
					"destination": [
						"obj-318",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-318",
						0
					],
					"destination": [
						"obj-329",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						2
					],
					"destination": [
						"obj-319",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-319",
						0
					],
					"destination": [
						"obj-329",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						3
					],
					"destination": [
						"obj-322",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-322",
						0
					],
					"destination": [
						"obj-323",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-323",
						0
					],
					"destination": [
						"obj-324",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-324",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						4
					],
					"destination": [
						"obj-325",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-325",
						0
					],
					"destination": [
						"obj-326",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-326",
						0
					],
					"destination": [
						"obj-327",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-327",
						0
					],
					"destination": [
						"obj-328",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-328",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-329",
						0
					],
					"destination": [
						"obj-330",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-330",
						0
					],
					"destination": [
						"obj-161",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-331",
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
						"obj-332",
						1
					],
					"destination": [
						"obj-333",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-333",
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
						"obj-68",
						0
					],
					"destination": [
						"obj-334",
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
						"obj-334",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-334",
						0
					],
					"destination": [
						"obj-335",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						0
					],
					"destination": [
						"obj-336",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-336",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						1
					],
					"destination": [
						"obj-337",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-337",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						2
					],
					"destination": [
						"obj-338",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-338",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						3
					],
					"destination": [
						"obj-339",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-339",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						4
					],
					"destination": [
						"obj-340",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-340",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						5
					],
					"destination": [
						"obj-341",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-341",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						6
					],
					"destination": [
						"obj-342",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-342",
						0
					],
					"destination": [
						"obj-344",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						7
					],
					"destination": [
						"obj-343",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-343",
						0
					],
					"destination": [
						"obj-344",
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
						"obj-345",
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
						"obj-346",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-346",
						0
					],
					"destination": [
						"obj-347",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-347",
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
						"obj-345",
						0
					],
					"destination": [
						"obj-348",
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
						"obj-348",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-348",
						0
					],
					"destination": [
						"obj-349",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-349",
						1
					],
					"destination": [
						"obj-351",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-349",
						0
					],
					"destination": [
						"obj-350",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-350",
						0
					],
					"destination": [
						"obj-351",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-351",
						0
					],
					"destination": [
						"obj-352",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-352",
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
						"obj-40",
						0
					],
					"destination": [
						"obj-353",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-353",
						0
					],
					"destination": [
						"obj-354",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-354",
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
						"obj-345",
						0
					],
					"destination": [
						"obj-355",
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
						"obj-355",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-355",
						0
					],
					"destination": [
						"obj-356",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-356",
						1
					],
					"destination": [
						"obj-358",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-356",
						0
					],
					"destination": [
						"obj-357",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-357",
						0
					],
					"destination": [
						"obj-358",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-358",
						0
					],
					"destination": [
						"obj-359",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-359",
						0
					],
					"destination": [
						"obj-40",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-38": [
				"High-Pass",
				"HP",
				0
			],
			"obj-40": [
				"Low-Pass",
				"LP",
				1
			],
			"obj-47": [
				"Resonance",
				"Reso",
				2
			],
			"obj-48": [
				"Gain",
				"Gain",
				3
			],
			"obj-54": [
				"Slope",
				"Slope",
				4
			],
			"obj-53": [
				"Output Trim",
				"Out",
				5
			],
			"obj-68": [
				"Recipe",
				"Recipe",
				6
			],
			"obj-83": [
				"Preset",
				"Preset",
				7
			],
			"obj-42": [
				"Low",
				"Low",
				8
			],
			"obj-43": [
				"High",
				"High",
				9
			],
			"obj-44": [
				"Bars",
				"Bars",
				10
			],
			"obj-45": [
				"Every",
				"Every",
				11
			],
			"obj-49": [
				"Send Level",
				"Send",
				12
			],
			"obj-50": [
				"Wet",
				"Wet",
				13
			],
			"obj-46": [
				"Depth",
				"Depth",
				14
			],
			"obj-51": [
				"Narrow",
				"Narrow",
				15
			],
			"obj-52": [
				"Wide",
				"Wide",
				16
			],
			"obj-56": [
				"Filter",
				"Filter",
				17
			],
			"obj-58": [
				"Way",
				"Way",
				18
			],
			"obj-60": [
				"Ends At",
				"End at",
				19
			],
			"obj-62": [
				"Shape",
				"Shape",
				20
			],
			"obj-64": [
				"Between",
				"After",
				21
			],
			"obj-66": [
				"Through",
				"Raises",
				22
			],
			"obj-70": [
				"Clips",
				"Clips",
				23
			],
			"obj-72": [
				"Play Curve",
				"Play",
				24
			],
			"obj-76": [
				"A/B",
				"A/B",
				25
			],
			"obj-73": [
				"Analyse",
				"Analyse",
				26
			],
			"obj-74": [
				"Write",
				"Write",
				27
			],
			"obj-75": [
				"Revert",
				"Revert",
				28
			],
			"obj-77": [
				"Map Target",
				"Map",
				29
			],
			"obj-78": [
				"Unmap Target",
				"Unmap",
				30
			],
			"obj-84": [
				"Previous Preset",
				"Previous",
				31
			],
			"obj-85": [
				"Next Preset",
				"Next",
				32
			],
			"obj-86": [
				"Browse Presets",
				"Browse",
				33
			],
			"obj-79": [
				"Map From",
				"From",
				34
			],
			"obj-80": [
				"Map To",
				"To",
				35
			],
			"obj-127": [
				"Stored Curve",
				"Curve",
				36
			],
			"obj-103": [
				"Stored Settings",
				"Settings",
				37
			],
			"obj-39": [
				"High-Pass in Hz",
				"HP",
				38
			],
			"obj-41": [
				"Low-Pass in Hz",
				"LP",
				39
			],
			"parameterbanks": {
				"0": {
					"index": 0,
					"name": "Sweep",
					"parameters": [
						"Recipe",
						"Low",
						"High",
						"Bars",
						"Every",
						"Shape",
						"A/B",
						"Low-Pass"
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
				},
				"1": {
					"index": 1,
					"name": "Stage",
					"parameters": [
						"High-Pass",
						"Low-Pass",
						"Resonance",
						"Slope",
						"Gain",
						"Output Trim",
						"A/B",
						"Play Curve"
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
				},
				"2": {
					"index": 2,
					"name": "Form",
					"parameters": [
						"Filter",
						"Way",
						"Ends At",
						"Between",
						"Through",
						"Send Level",
						"Wet",
						"Depth"
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
				},
				"3": {
					"index": 3,
					"name": "Space",
					"parameters": [
						"Narrow",
						"Wide",
						"Send Level",
						"Wet",
						"Through",
						"Clips",
						"Play Curve",
						"Recipe"
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
				"name": "steadyhand-sweep-bridge.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-sweep-face.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-sweep-node.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-sweep-player.js",
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
