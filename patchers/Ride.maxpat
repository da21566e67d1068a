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
						120,
						120,
						68,
						20
					],
					"varname": "rideRamp"
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						120,
						152,
						62,
						20
					],
					"varname": "rideLine"
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
						120,
						184,
						32,
						20
					],
					"varname": "rideSum"
				}
			},
			{
				"box": {
					"id": "obj-5",
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
						312,
						88,
						56,
						20
					],
					"varname": "compareSwitch"
				}
			},
			{
				"box": {
					"id": "obj-6",
					"maxclass": "message",
					"text": "1. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						312,
						120,
						44,
						20
					],
					"varname": "compareRide"
				}
			},
			{
				"box": {
					"id": "obj-7",
					"maxclass": "message",
					"text": "0. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						376,
						120,
						44,
						20
					],
					"varname": "compareDry"
				}
			},
			{
				"box": {
					"id": "obj-8",
					"maxclass": "newobj",
					"text": "line~ 1.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						312,
						152,
						62,
						20
					],
					"varname": "compareLine"
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						216,
						32,
						20
					],
					"varname": "compared"
				}
			},
			{
				"box": {
					"id": "obj-10",
					"maxclass": "newobj",
					"text": "pack 0. 5",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						120,
						68,
						20
					],
					"varname": "trimRamp"
				}
			},
			{
				"box": {
					"id": "obj-11",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						440,
						152,
						62,
						20
					],
					"varname": "trimLine"
				}
			},
			{
				"box": {
					"id": "obj-12",
					"maxclass": "newobj",
					"text": "+~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						248,
						32,
						20
					],
					"varname": "trimmed"
				}
			},
			{
				"box": {
					"id": "obj-13",
					"maxclass": "newobj",
					"text": "dbtoa~",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						280,
						50,
						20
					],
					"varname": "gain"
				}
			},
			{
				"box": {
					"id": "obj-14",
					"maxclass": "newobj",
					"text": "*~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						24,
						312,
						32,
						20
					],
					"varname": "left"
				}
			},
			{
				"box": {
					"id": "obj-15",
					"maxclass": "newobj",
					"text": "*~",
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
					"varname": "right"
				}
			},
			{
				"box": {
					"id": "obj-16",
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
					"id": "obj-17",
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
					"filename": "steadyhand-ride-face.js",
					"parameter_enable": 0,
					"border": 0,
					"textfile": {
						"filename": "steadyhand-ride-face.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "face"
				}
			},
			{
				"box": {
					"id": "obj-18",
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
						48
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						44,
						48
					],
					"annotation": "The gain that rides the track. Written curves automate this parameter; it can also be moved or automated by hand.",
					"annotation_name": "Ride",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Ride",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": -24,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Ride",
							"parameter_modmode": 2,
							"parameter_order": 0,
							"parameter_shortname": "Ride"
						}
					},
					"varname": "ride"
				}
			},
			{
				"box": {
					"id": "obj-19",
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
						48
					],
					"presentation": 1,
					"presentation_rect": [
						308,
						8,
						44,
						48
					],
					"annotation": "How much of the decided ride is drawn: 0 % is a flat line, 100 % the whole correction. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Amount",
							"parameter_modmode": 2,
							"parameter_order": 2,
							"parameter_shortname": "Amount"
						}
					},
					"varname": "amount"
				}
			},
			{
				"box": {
					"id": "obj-20",
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
					"annotation": "The most that a quiet phrase is raised. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Boost",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Boost",
							"parameter_initial": [
								4
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Boost",
							"parameter_modmode": 2,
							"parameter_order": 3,
							"parameter_shortname": "Boost"
						}
					},
					"varname": "boost"
				}
			},
			{
				"box": {
					"id": "obj-21",
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
					"annotation": "The most that a loud phrase is lowered. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Cut",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Cut",
							"parameter_initial": [
								6
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Cut",
							"parameter_modmode": 2,
							"parameter_order": 4,
							"parameter_shortname": "Cut"
						}
					},
					"varname": "cut"
				}
			},
			{
				"box": {
					"id": "obj-22",
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
						404,
						62,
						44,
						48
					],
					"annotation": "A steady gain after the ride. It does not take part in A/B, so that both sides keep the same trim.",
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
							"parameter_order": 1,
							"parameter_shortname": "Out"
						}
					},
					"varname": "outputTrim"
				}
			},
			{
				"box": {
					"id": "obj-23",
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
						50,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						257,
						62,
						50,
						48
					],
					"hidden": 1,
					"annotation": "The loudness that phrases are ridden to when Target is set to LUFS. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Target Loudness",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target Loudness",
							"parameter_initial": [
								-18
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 0,
							"parameter_mmin": -60,
							"parameter_type": 0,
							"parameter_units": "%.1f LUFS",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Target Loudness",
							"parameter_modmode": 2,
							"parameter_order": 6,
							"parameter_shortname": "Level"
						}
					},
					"varname": "loudness"
				}
			},
			{
				"box": {
					"id": "obj-24",
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
						62,
						44,
						48
					],
					"hidden": 1,
					"annotation": "How far phrases stand above the other tracks, heard in the voice's own band, when Target is set to Over bed. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Bed Offset",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Bed Offset",
							"parameter_initial": [
								3
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 20,
							"parameter_mmin": -20,
							"parameter_type": 0,
							"parameter_units": "%.1f LU",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Bed Offset",
							"parameter_modmode": 2,
							"parameter_order": 7,
							"parameter_shortname": "Over Bed"
						}
					},
					"varname": "bedOffset"
				}
			},
			{
				"box": {
					"id": "obj-25",
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
						308,
						62,
						44,
						48
					],
					"annotation": "How closely single words are followed inside a phrase when Layer is set to Words. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Speed",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Speed",
							"parameter_initial": [
								50
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Speed",
							"parameter_modmode": 2,
							"parameter_order": 5,
							"parameter_shortname": "Words"
						}
					},
					"varname": "words"
				}
			},
			{
				"box": {
					"id": "obj-26",
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
						356,
						62,
						44,
						48
					],
					"annotation": "Lowers every breath by this much; 0 dB leaves breaths alone. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Breath Trim",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Breath Trim",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Breath Trim",
							"parameter_modmode": 2,
							"parameter_order": 8,
							"parameter_shortname": "Trim"
						}
					},
					"varname": "trim"
				}
			},
			{
				"box": {
					"id": "obj-27",
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
						62,
						44,
						48
					],
					"annotation": "How much of its own level each section of the song keeps when Target is set to Own level: 0 % is one target for the song, 100 % each section's own median. Locators tell the sections, else what is heard. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Sections",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Sections",
							"parameter_initial": [
								30
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Sections",
							"parameter_modmode": 2,
							"parameter_order": 63,
							"parameter_shortname": "Sections"
						}
					},
					"varname": "sections"
				}
			},
			{
				"box": {
					"id": "obj-28",
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
					"annotation": "What phrases are ridden to: the clip's own loudness, a loudness in LUFS, the clip's own distance from the other tracks, or the distance set with Over Bed. After Analyse the curve follows; a bed that was not heard yet needs Analyse again. Write makes it heard.",
					"annotation_name": "Target Mode",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target Mode",
							"parameter_enum": [
								"Own level",
								"LUFS",
								"Keep to bed",
								"Over bed"
							],
							"parameter_mmax": 3,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Target Mode",
							"parameter_modmode": 4,
							"parameter_order": 9,
							"parameter_shortname": "Target"
						}
					},
					"varname": "target"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "live.comment",
					"text": "Target",
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
					"varname": "targetLabel"
				}
			},
			{
				"box": {
					"id": "obj-30",
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
						49,
						92,
						16
					],
					"annotation": "Between phrases the gain stays at its neighbours' (Hold), moves evenly from one to the next (Glide), or goes back to 0 dB (Return). After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Gaps",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Gaps",
							"parameter_enum": [
								"Hold",
								"Glide",
								"Return"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Gaps",
							"parameter_modmode": 4,
							"parameter_order": 10,
							"parameter_shortname": "Gaps"
						}
					},
					"varname": "gaps"
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "live.comment",
					"text": "Gaps",
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
					"varname": "gapsLabel"
				}
			},
			{
				"box": {
					"id": "obj-32",
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
						78,
						92,
						16
					],
					"annotation": "Phrases rides whole phrases; Words also follows the words inside them, as closely as Words says.",
					"annotation_name": "Layer",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Layer",
							"parameter_enum": [
								"Phrases",
								"Words"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Layer",
							"parameter_modmode": 4,
							"parameter_order": 11,
							"parameter_shortname": "Layer"
						}
					},
					"varname": "layer"
				}
			},
			{
				"box": {
					"id": "obj-33",
					"maxclass": "live.comment",
					"text": "Layer",
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
					"varname": "layerLabel"
				}
			},
			{
				"box": {
					"id": "obj-34",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						384,
						464,
						92,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						456,
						98,
						92,
						18
					],
					"annotation": "Guard keeps breaths from being raised by more than 1 dB along with their phrase; Free lets them rise with it. After Analyse the curve follows; Write makes it heard.",
					"annotation_name": "Breath Guard",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Guard breaths",
					"texton": "Guard breaths",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Breath Guard",
							"parameter_enum": [
								"Free",
								"Guard"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								1
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Breath Guard",
							"parameter_modmode": 4,
							"parameter_order": 13,
							"parameter_shortname": "Guard breaths"
						}
					},
					"varname": "breaths"
				}
			},
			{
				"box": {
					"id": "obj-35",
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
					"annotation": "What is ridden: the clip shown in the Clip View, all clips of this track in the Arrangement, or all clips of this track in the Session, each by itself.",
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
							"parameter_order": 12,
							"parameter_shortname": "Clips"
						}
					},
					"varname": "scope"
				}
			},
			{
				"box": {
					"id": "obj-36",
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
					"varname": "scopeLabel"
				}
			},
			{
				"box": {
					"id": "obj-37",
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
							"parameter_order": 14,
							"parameter_shortname": "Play"
						}
					},
					"varname": "play"
				}
			},
			{
				"box": {
					"id": "obj-38",
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
					"annotation": "Listens to the clips, finds phrases and breaths, and draws the ride. Nothing is written. The first press starts the analyser, which takes about a second.",
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
							"parameter_order": 16,
							"parameter_shortname": "Analyse"
						}
					},
					"varname": "analyse"
				}
			},
			{
				"box": {
					"id": "obj-39",
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
					"annotation": "Writes the ride as clip automation and reads it back; Live's Undo takes it back. Without the companion the curve is stored in the set and played by this device.",
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
							"parameter_order": 17,
							"parameter_shortname": "Write"
						}
					},
					"varname": "write"
				}
			},
			{
				"box": {
					"id": "obj-40",
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
							"parameter_order": 18,
							"parameter_shortname": "Revert"
						}
					},
					"varname": "revert"
				}
			},
			{
				"box": {
					"id": "obj-41",
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
					"annotation": "Compares the track with the ride and without it. Dry takes the gain of this device out, and lets go of a mapped parameter; automation goes on.",
					"annotation_name": "A/B",
					"parameter_enable": 1,
					"livemode": 1,
					"num_lines_patching": 1,
					"num_lines_presentation": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "A/B",
							"parameter_enum": [
								"Ride",
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
							"parameter_order": 15,
							"parameter_shortname": "A/B"
						}
					},
					"varname": "compare"
				}
			},
			{
				"box": {
					"id": "obj-42",
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
					"annotation": "Press, then click the parameter that the ride shall move instead of this device's own gain: a fader or the gain of another device.",
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
							"parameter_order": 19,
							"parameter_shortname": "Map"
						}
					},
					"varname": "map"
				}
			},
			{
				"box": {
					"id": "obj-43",
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
					"annotation": "Lets go of the mapped parameter; the ride moves this device's own gain again.",
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
							"parameter_order": 20,
							"parameter_shortname": "Unmap"
						}
					},
					"varname": "unmap"
				}
			},
			{
				"box": {
					"id": "obj-44",
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
					"id": "obj-45",
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
					"id": "obj-46",
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
					"annotation": "The presets that ship with this device. A click or an arrow sets the dials and menus as the preset says; the first entry changes nothing: it says your own preset where one stands, its name and * where a dial was turned, else Own settings. Your own presets are in the browser.",
					"annotation_name": "Preset",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Preset",
							"parameter_enum": [
								"Own settings",
								"Audiobook",
								"Backing vocals",
								"Bass",
								"Broadcast voice to -23 LUFS",
								"Choir",
								"Duet or dialogue",
								"Firm",
								"Guitar solo",
								"Intimate, close to a whisper",
								"Lead, over loud guitars",
								"Lead, pop",
								"Live take",
								"Natural",
								"Over the bed",
								"Podcast to -16 LUFS",
								"Rap",
								"Sax or strings, lead",
								"Screamed",
								"Speech to -18 LUFS",
								"Spoken word",
								"Steady"
							],
							"parameter_mmax": 21,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "Preset",
							"parameter_modmode": 0,
							"parameter_order": 22,
							"parameter_shortname": "Preset"
						}
					},
					"varname": "preset"
				}
			},
			{
				"box": {
					"id": "obj-47",
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
							"parameter_order": 23,
							"parameter_shortname": "Previous"
						}
					},
					"varname": "previousPreset"
				}
			},
			{
				"box": {
					"id": "obj-48",
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
							"parameter_order": 24,
							"parameter_shortname": "Next"
						}
					},
					"varname": "nextPreset"
				}
			},
			{
				"box": {
					"id": "obj-49",
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
							"parameter_order": 25,
							"parameter_shortname": "Browse"
						}
					},
					"varname": "browse"
				}
			},
			{
				"box": {
					"id": "obj-50",
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
					"id": "obj-51",
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
					"id": "obj-52",
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
					"id": "obj-53",
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
					"id": "obj-54",
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
					"id": "obj-55",
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
					"id": "obj-56",
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
					"id": "obj-57",
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
					"id": "obj-58",
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
					"id": "obj-59",
					"maxclass": "newobj",
					"text": "+ 22",
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
					"id": "obj-60",
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
					"id": "obj-61",
					"maxclass": "newobj",
					"text": "% 22",
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
					"id": "obj-62",
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
					"id": "obj-63",
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
					"id": "obj-64",
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
					"id": "obj-65",
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
					"id": "obj-66",
					"maxclass": "newobj",
					"text": "route ride amount boost cut outputTrim loudness bedOffset words trim sections target gaps layer breaths way from1 to1 invert1 bend1 from2 to2 invert2 bend2 from3 to3 invert3 bend3 from4 to4 invert4 bend4 from5 to5 invert5 bend5 from6 to6 invert6 bend6 from7 to7 invert7 bend7 from8 to8 invert8 bend8",
					"numinlets": 48,
					"numoutlets": 48,
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
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						560,
						912,
						1808,
						20
					],
					"varname": "setDial"
				}
			},
			{
				"box": {
					"id": "obj-67",
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
							"parameter_order": 26,
							"parameter_shortname": "Settings"
						}
					},
					"varname": "settings"
				}
			},
			{
				"box": {
					"id": "obj-68",
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
					"id": "obj-69",
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
					"id": "obj-70",
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
					"id": "obj-71",
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
					"id": "obj-72",
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
					"id": "obj-73",
					"maxclass": "message",
					"text": "5466732 10048055 2089785 12640328 6158477 13934914 12090888 5919535 16435011 292998 2283524 12928999 11779462 10553343 13502518 7947516 8701023 6217904 8521688 7871822 6409916",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						940,
						912,
						1064,
						20
					],
					"varname": "presetMarks"
				}
			},
			{
				"box": {
					"id": "obj-74",
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
					"id": "obj-75",
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
					"id": "obj-76",
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
					"id": "obj-77",
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
					"id": "obj-78",
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
					"id": "obj-79",
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
					"id": "obj-80",
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
					"id": "obj-81",
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
					"id": "obj-82",
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
					"id": "obj-83",
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
					"id": "obj-84",
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
					"id": "obj-85",
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
					"id": "obj-86",
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
					"id": "obj-87",
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
					"id": "obj-88",
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
					"id": "obj-89",
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
					"id": "obj-90",
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
					"id": "obj-91",
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
							"parameter_order": 21,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "curve"
				}
			},
			{
				"box": {
					"id": "obj-92",
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
					"id": "obj-93",
					"maxclass": "newobj",
					"text": "v8 steadyhand-ride-player.js",
					"numinlets": 1,
					"numoutlets": 4,
					"outlettype": [
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						816,
						320,
						182,
						20
					],
					"filename": "steadyhand-ride-player.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-ride-player.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "player"
				}
			},
			{
				"box": {
					"id": "obj-94",
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
					"id": "obj-95",
					"maxclass": "newobj",
					"text": "buffer~ ---curve @samps 96095",
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
					"id": "obj-96",
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
					"id": "obj-97",
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
					"id": "obj-98",
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
					"id": "obj-99",
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
					"id": "obj-100",
					"maxclass": "newobj",
					"text": "gen~",
					"numinlets": 2,
					"numoutlets": 18,
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
									"code": "Buffer curve(\"steadyhand_curve\");\nHistory phase_was(0);\nHistory rest_was(0);\nHistory known_was(0);\nHistory song_was(0);\nHistory pace_was(0);\nHistory serial_was(0);\nHistory moved_was(0);\nHistory place_was(0);\nHistory from0_was(0);\nHistory to0_was(0);\nHistory left0_was(0);\nHistory right0_was(0);\nHistory lost0_was(0);\nHistory late0_was(0);\nHistory line0_was(0);\nHistory from8_was(0);\nHistory to8_was(0);\nHistory left8_was(0);\nHistory right8_was(0);\nHistory lost8_was(0);\nHistory late8_was(0);\nHistory line8_was(0);\nHistory from9_was(0);\nHistory to9_was(0);\nHistory left9_was(0);\nHistory right9_was(0);\nHistory lost9_was(0);\nHistory late9_was(0);\nHistory line9_was(0);\nHistory from10_was(0);\nHistory to10_was(0);\nHistory left10_was(0);\nHistory right10_was(0);\nHistory lost10_was(0);\nHistory late10_was(0);\nHistory line10_was(0);\nHistory from11_was(0);\nHistory to11_was(0);\nHistory left11_was(0);\nHistory right11_was(0);\nHistory lost11_was(0);\nHistory late11_was(0);\nHistory line11_was(0);\nHistory from12_was(0);\nHistory to12_was(0);\nHistory left12_was(0);\nHistory right12_was(0);\nHistory lost12_was(0);\nHistory late12_was(0);\nHistory line12_was(0);\nHistory from13_was(0);\nHistory to13_was(0);\nHistory left13_was(0);\nHistory right13_was(0);\nHistory lost13_was(0);\nHistory late13_was(0);\nHistory line13_was(0);\nHistory from14_was(0);\nHistory to14_was(0);\nHistory left14_was(0);\nHistory right14_was(0);\nHistory lost14_was(0);\nHistory late14_was(0);\nHistory line14_was(0);\nHistory from15_was(0);\nHistory to15_was(0);\nHistory left15_was(0);\nHistory right15_was(0);\nHistory lost15_was(0);\nHistory late15_was(0);\nHistory line15_was(0);\nHistory base8_was(0);\nHistory owed8_was(0);\nHistory rests8_was(0);\nHistory since8_was(0);\nHistory base9_was(0);\nHistory owed9_was(0);\nHistory rests9_was(0);\nHistory since9_was(0);\nHistory base10_was(0);\nHistory owed10_was(0);\nHistory rests10_was(0);\nHistory since10_was(0);\nHistory base11_was(0);\nHistory owed11_was(0);\nHistory rests11_was(0);\nHistory since11_was(0);\nHistory base12_was(0);\nHistory owed12_was(0);\nHistory rests12_was(0);\nHistory since12_was(0);\nHistory base13_was(0);\nHistory owed13_was(0);\nHistory rests13_was(0);\nHistory since13_was(0);\nHistory base14_was(0);\nHistory owed14_was(0);\nHistory rests14_was(0);\nHistory since14_was(0);\nHistory base15_was(0);\nHistory owed15_was(0);\nHistory rests15_was(0);\nHistory since15_was(0);\nphase = in1;\nrest = (phase == phase_was) ? min(rest_was + 1, samplerate) : 0;\nknown = (in2 != 0) ? 1 : known_was;\ncounted = phase * 16384;\nlaps = (in2 > 8192) ? floor((in2 - counted) / 16384 + 0.5) : 0;\nstands = rest >= 0.1 * samplerate;\nsong = (stands && known) ? in2 : counted + laps * 16384;\nstride = song - song_was;\nleapt = abs(stride) > 0.015625;\npace = (leapt || stands) ? pace_was : stride;\nserial = peek(curve, 0);\nfresh = serial != serial_was;\nhalf = 1 + 48047 * (serial - 2 * floor(serial / 2));\nloopstart = peek(curve, half + 3) + peek(curve, half + 3 + 1);\nlooplength = peek(curve, half + 5) + peek(curve, half + 5 + 1);\nofclip = peek(curve, half + 0);\ncarried = (ofclip > 0 && leapt && rest_was < 0.1 * samplerate) ? moved_was - stride + pace : moved_was;\ntold = peek(curve, half + 1) + peek(curve, half + 1 + 1);\nmoved = fresh ? told : carried;\nplace = song + moved;\nif (looplength > 0 && place >= loopstart + looplength) {\nplace = place - looplength * floor((place - loopstart) / looplength);\n}\napart = abs(place - place_was - pace);\nif (fresh && ofclip > 0 && apart < 0.0009765625) {\nmoved = carried;\nplace = song + moved;\nif (looplength > 0 && place >= loopstart + looplength) {\nplace = place - looplength * floor((place - loopstart) / looplength);\n}\n}\nturned = (fresh && apart >= 0.0009765625) || apart > 0.015625;\nslew = max(1, floor(0.005 * samplerate + 0.5));\nfrom0 = from0_was;\nto0 = to0_was;\nleft0 = left0_was;\nright0 = right0_was;\nif (fresh || place < from0 || place >= to0) {\ncount = peek(curve, half + 8);\nfirst = half + 47 + 3 * peek(curve, half + 7);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom0 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto0 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft0 = (count > 0) ? peek(curve, before + 2) : 0;\nright0 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare0 = (place - from0) / max(to0 - from0, 0.000000001);\nvalue0 = left0 + (right0 - left0) * share0;\nother0 = from0 != from0_was || to0 != to0_was || left0 != left0_was || right0 != right0_was;\nstepped0 = left0 != left0_was && left0 != right0_was;\ncut0 = turned || stepped0 || (fresh && other0);\nlate0 = cut0 ? slew : max(late0_was - 1, 0);\nlost0 = cut0 ? line0_was - value0 : lost0_was;\nline0 = value0 + lost0 * late0 / slew;\nout1 = line0;\nfrom8 = from8_was;\nto8 = to8_was;\nleft8 = left8_was;\nright8 = right8_was;\nif (fresh || place < from8 || place >= to8) {\ncount = peek(curve, half + 24);\nfirst = half + 47 + 3 * peek(curve, half + 23);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom8 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto8 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft8 = (count > 0) ? peek(curve, before + 2) : 0;\nright8 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare8 = (place - from8) / max(to8 - from8, 0.000000001);\nvalue8 = left8 + (right8 - left8) * share8;\nother8 = from8 != from8_was || to8 != to8_was || left8 != left8_was || right8 != right8_was;\nstepped8 = left8 != left8_was && left8 != right8_was;\ncut8 = turned || stepped8 || (fresh && other8);\nlate8 = cut8 ? slew : max(late8_was - 1, 0);\nlost8 = cut8 ? line8_was - value8 : lost8_was;\nline8 = value8 + lost8 * late8 / slew;\nout2 = line8;\nfrom9 = from9_was;\nto9 = to9_was;\nleft9 = left9_was;\nright9 = right9_was;\nif (fresh || place < from9 || place >= to9) {\ncount = peek(curve, half + 26);\nfirst = half + 47 + 3 * peek(curve, half + 25);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom9 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto9 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft9 = (count > 0) ? peek(curve, before + 2) : 0;\nright9 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare9 = (place - from9) / max(to9 - from9, 0.000000001);\nvalue9 = left9 + (right9 - left9) * share9;\nother9 = from9 != from9_was || to9 != to9_was || left9 != left9_was || right9 != right9_was;\nstepped9 = left9 != left9_was && left9 != right9_was;\ncut9 = turned || stepped9 || (fresh && other9);\nlate9 = cut9 ? slew : max(late9_was - 1, 0);\nlost9 = cut9 ? line9_was - value9 : lost9_was;\nline9 = value9 + lost9 * late9 / slew;\nout3 = line9;\nfrom10 = from10_was;\nto10 = to10_was;\nleft10 = left10_was;\nright10 = right10_was;\nif (fresh || place < from10 || place >= to10) {\ncount = peek(curve, half + 28);\nfirst = half + 47 + 3 * peek(curve, half + 27);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom10 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto10 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft10 = (count > 0) ? peek(curve, before + 2) : 0;\nright10 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare10 = (place - from10) / max(to10 - from10, 0.000000001);\nvalue10 = left10 + (right10 - left10) * share10;\nother10 = from10 != from10_was || to10 != to10_was || left10 != left10_was || right10 != right10_was;\nstepped10 = left10 != left10_was && left10 != right10_was;\ncut10 = turned || stepped10 || (fresh && other10);\nlate10 = cut10 ? slew : max(late10_was - 1, 0);\nlost10 = cut10 ? line10_was - value10 : lost10_was;\nline10 = value10 + lost10 * late10 / slew;\nout4 = line10;\nfrom11 = from11_was;\nto11 = to11_was;\nleft11 = left11_was;\nright11 = right11_was;\nif (fresh || place < from11 || place >= to11) {\ncount = peek(curve, half + 30);\nfirst = half + 47 + 3 * peek(curve, half + 29);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom11 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto11 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft11 = (count > 0) ? peek(curve, before + 2) : 0;\nright11 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare11 = (place - from11) / max(to11 - from11, 0.000000001);\nvalue11 = left11 + (right11 - left11) * share11;\nother11 = from11 != from11_was || to11 != to11_was || left11 != left11_was || right11 != right11_was;\nstepped11 = left11 != left11_was && left11 != right11_was;\ncut11 = turned || stepped11 || (fresh && other11);\nlate11 = cut11 ? slew : max(late11_was - 1, 0);\nlost11 = cut11 ? line11_was - value11 : lost11_was;\nline11 = value11 + lost11 * late11 / slew;\nout5 = line11;\nfrom12 = from12_was;\nto12 = to12_was;\nleft12 = left12_was;\nright12 = right12_was;\nif (fresh || place < from12 || place >= to12) {\ncount = peek(curve, half + 32);\nfirst = half + 47 + 3 * peek(curve, half + 31);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom12 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto12 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft12 = (count > 0) ? peek(curve, before + 2) : 0;\nright12 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare12 = (place - from12) / max(to12 - from12, 0.000000001);\nvalue12 = left12 + (right12 - left12) * share12;\nother12 = from12 != from12_was || to12 != to12_was || left12 != left12_was || right12 != right12_was;\nstepped12 = left12 != left12_was && left12 != right12_was;\ncut12 = turned || stepped12 || (fresh && other12);\nlate12 = cut12 ? slew : max(late12_was - 1, 0);\nlost12 = cut12 ? line12_was - value12 : lost12_was;\nline12 = value12 + lost12 * late12 / slew;\nout6 = line12;\nfrom13 = from13_was;\nto13 = to13_was;\nleft13 = left13_was;\nright13 = right13_was;\nif (fresh || place < from13 || place >= to13) {\ncount = peek(curve, half + 34);\nfirst = half + 47 + 3 * peek(curve, half + 33);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom13 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto13 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft13 = (count > 0) ? peek(curve, before + 2) : 0;\nright13 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare13 = (place - from13) / max(to13 - from13, 0.000000001);\nvalue13 = left13 + (right13 - left13) * share13;\nother13 = from13 != from13_was || to13 != to13_was || left13 != left13_was || right13 != right13_was;\nstepped13 = left13 != left13_was && left13 != right13_was;\ncut13 = turned || stepped13 || (fresh && other13);\nlate13 = cut13 ? slew : max(late13_was - 1, 0);\nlost13 = cut13 ? line13_was - value13 : lost13_was;\nline13 = value13 + lost13 * late13 / slew;\nout7 = line13;\nfrom14 = from14_was;\nto14 = to14_was;\nleft14 = left14_was;\nright14 = right14_was;\nif (fresh || place < from14 || place >= to14) {\ncount = peek(curve, half + 36);\nfirst = half + 47 + 3 * peek(curve, half + 35);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom14 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto14 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft14 = (count > 0) ? peek(curve, before + 2) : 0;\nright14 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare14 = (place - from14) / max(to14 - from14, 0.000000001);\nvalue14 = left14 + (right14 - left14) * share14;\nother14 = from14 != from14_was || to14 != to14_was || left14 != left14_was || right14 != right14_was;\nstepped14 = left14 != left14_was && left14 != right14_was;\ncut14 = turned || stepped14 || (fresh && other14);\nlate14 = cut14 ? slew : max(late14_was - 1, 0);\nlost14 = cut14 ? line14_was - value14 : lost14_was;\nline14 = value14 + lost14 * late14 / slew;\nout8 = line14;\nfrom15 = from15_was;\nto15 = to15_was;\nleft15 = left15_was;\nright15 = right15_was;\nif (fresh || place < from15 || place >= to15) {\ncount = peek(curve, half + 38);\nfirst = half + 47 + 3 * peek(curve, half + 37);\nlow = 0;\nhigh = count;\nfor (halving = 0; halving < 15; halving += 1) {\nif (low < high) {\nmiddle = floor((low + high) / 2);\nif (peek(curve, first + 3 * middle) + peek(curve, first + 3 * middle + 1) <= place) {\nlow = middle + 1;\n} else {\nhigh = middle;\n}\n}\n}\nbefore = first + 3 * max(low - 1, 0);\nafter = first + 3 * max(min(low, count - 1), 0);\nfrom15 = (low > 0) ? peek(curve, before) + peek(curve, before + 1) : -1000000000;\nto15 = (low < count) ? peek(curve, after) + peek(curve, after + 1) : 1000000000;\nleft15 = (count > 0) ? peek(curve, before + 2) : 0;\nright15 = (count > 0) ? peek(curve, after + 2) : 0;\n}\nshare15 = (place - from15) / max(to15 - from15, 0.000000001);\nvalue15 = left15 + (right15 - left15) * share15;\nother15 = from15 != from15_was || to15 != to15_was || left15 != left15_was || right15 != right15_was;\nstepped15 = left15 != left15_was && left15 != right15_was;\ncut15 = turned || stepped15 || (fresh && other15);\nlate15 = cut15 ? slew : max(late15_was - 1, 0);\nlost15 = cut15 ? line15_was - value15 : lost15_was;\nline15 = value15 + lost15 * late15 / slew;\nout9 = line15;\nout10 = place;\nrests8 = peek(curve, half + 39);\nmoves8 = cut8 || rests8 != rests8_was;\nsince8 = moves8 ? slew : max(since8_was - 1, 0);\nowed8 = moves8 ? base8_was - rests8 : owed8_was;\nbase8 = rests8 + owed8 * since8 / slew;\nout11 = line8 - base8;\nrests9 = peek(curve, half + 40);\nmoves9 = cut9 || rests9 != rests9_was;\nsince9 = moves9 ? slew : max(since9_was - 1, 0);\nowed9 = moves9 ? base9_was - rests9 : owed9_was;\nbase9 = rests9 + owed9 * since9 / slew;\nout12 = line9 - base9;\nrests10 = peek(curve, half + 41);\nmoves10 = cut10 || rests10 != rests10_was;\nsince10 = moves10 ? slew : max(since10_was - 1, 0);\nowed10 = moves10 ? base10_was - rests10 : owed10_was;\nbase10 = rests10 + owed10 * since10 / slew;\nout13 = line10 - base10;\nrests11 = peek(curve, half + 42);\nmoves11 = cut11 || rests11 != rests11_was;\nsince11 = moves11 ? slew : max(since11_was - 1, 0);\nowed11 = moves11 ? base11_was - rests11 : owed11_was;\nbase11 = rests11 + owed11 * since11 / slew;\nout14 = line11 - base11;\nrests12 = peek(curve, half + 43);\nmoves12 = cut12 || rests12 != rests12_was;\nsince12 = moves12 ? slew : max(since12_was - 1, 0);\nowed12 = moves12 ? base12_was - rests12 : owed12_was;\nbase12 = rests12 + owed12 * since12 / slew;\nout15 = line12 - base12;\nrests13 = peek(curve, half + 44);\nmoves13 = cut13 || rests13 != rests13_was;\nsince13 = moves13 ? slew : max(since13_was - 1, 0);\nowed13 = moves13 ? base13_was - rests13 : owed13_was;\nbase13 = rests13 + owed13 * since13 / slew;\nout16 = line13 - base13;\nrests14 = peek(curve, half + 45);\nmoves14 = cut14 || rests14 != rests14_was;\nsince14 = moves14 ? slew : max(since14_was - 1, 0);\nowed14 = moves14 ? base14_was - rests14 : owed14_was;\nbase14 = rests14 + owed14 * since14 / slew;\nout17 = line14 - base14;\nrests15 = peek(curve, half + 46);\nmoves15 = cut15 || rests15 != rests15_was;\nsince15 = moves15 ? slew : max(since15_was - 1, 0);\nowed15 = moves15 ? base15_was - rests15 : owed15_was;\nbase15 = rests15 + owed15 * since15 / slew;\nout18 = line15 - base15;\nphase_was = phase;\nrest_was = rest;\nknown_was = known;\nsong_was = song;\npace_was = pace;\nserial_was = serial;\nmoved_was = moved;\nplace_was = place;\nfrom0_was = from0;\nto0_was = to0;\nleft0_was = left0;\nright0_was = right0;\nlost0_was = lost0;\nlate0_was = late0;\nline0_was = line0;\nfrom8_was = from8;\nto8_was = to8;\nleft8_was = left8;\nright8_was = right8;\nlost8_was = lost8;\nlate8_was = late8;\nline8_was = line8;\nfrom9_was = from9;\nto9_was = to9;\nleft9_was = left9;\nright9_was = right9;\nlost9_was = lost9;\nlate9_was = late9;\nline9_was = line9;\nfrom10_was = from10;\nto10_was = to10;\nleft10_was = left10;\nright10_was = right10;\nlost10_was = lost10;\nlate10_was = late10;\nline10_was = line10;\nfrom11_was = from11;\nto11_was = to11;\nleft11_was = left11;\nright11_was = right11;\nlost11_was = lost11;\nlate11_was = late11;\nline11_was = line11;\nfrom12_was = from12;\nto12_was = to12;\nleft12_was = left12;\nright12_was = right12;\nlost12_was = lost12;\nlate12_was = late12;\nline12_was = line12;\nfrom13_was = from13;\nto13_was = to13;\nleft13_was = left13;\nright13_was = right13;\nlost13_was = lost13;\nlate13_was = late13;\nline13_was = line13;\nfrom14_was = from14;\nto14_was = to14;\nleft14_was = left14;\nright14_was = right14;\nlost14_was = lost14;\nlate14_was = late14;\nline14_was = line14;\nfrom15_was = from15;\nto15_was = to15;\nleft15_was = left15;\nright15_was = right15;\nlost15_was = lost15;\nlate15_was = late15;\nline15_was = line15;\nbase8_was = base8;\nowed8_was = owed8;\nrests8_was = rests8;\nsince8_was = since8;\nbase9_was = base9;\nowed9_was = owed9;\nrests9_was = rests9;\nsince9_was = since9;\nbase10_was = base10;\nowed10_was = owed10;\nrests10_was = rests10;\nsince10_was = since10;\nbase11_was = base11;\nowed11_was = owed11;\nrests11_was = rests11;\nsince11_was = since11;\nbase12_was = base12;\nowed12_was = owed12;\nrests12_was = rests12;\nsince12_was = since12;\nbase13_was = base13;\nowed13_was = owed13;\nrests13_was = rests13;\nsince13_was = since13;\nbase14_was = base14;\nowed14_was = owed14;\nrests14_was = rests14;\nsince14_was = since14;\nbase15_was = base15;\nowed15_was = owed15;\nrests15_was = rests15;\nsince15_was = since15;\n",
									"fontface": 0,
									"fontname": "<Monospaced>",
									"fontsize": 12,
									"numinlets": 2,
									"numoutlets": 18,
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
							},
							{
								"box": {
									"id": "out-14",
									"maxclass": "newobj",
									"text": "out 14",
									"patching_rect": [
										840,
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
									"id": "out-15",
									"maxclass": "newobj",
									"text": "out 15",
									"patching_rect": [
										900,
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
									"id": "out-16",
									"maxclass": "newobj",
									"text": "out 16",
									"patching_rect": [
										960,
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
									"id": "out-17",
									"maxclass": "newobj",
									"text": "out 17",
									"patching_rect": [
										1020,
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
									"id": "out-18",
									"maxclass": "newobj",
									"text": "out 18",
									"patching_rect": [
										1080,
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
							},
							{
								"patchline": {
									"source": [
										"code",
										13
									],
									"destination": [
										"out-14",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										14
									],
									"destination": [
										"out-15",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										15
									],
									"destination": [
										"out-16",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										16
									],
									"destination": [
										"out-17",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"code",
										17
									],
									"destination": [
										"out-18",
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
					"id": "obj-101",
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
					"id": "obj-102",
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
					"id": "obj-103",
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
					"id": "obj-104",
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
					"id": "obj-105",
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
					"id": "obj-106",
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
					"id": "obj-107",
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
					"id": "obj-109",
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
					"id": "obj-110",
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
					"id": "obj-111",
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
					"id": "obj-112",
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
					"id": "obj-113",
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
					"id": "obj-114",
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
					"id": "obj-115",
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
					"id": "obj-116",
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
					"id": "obj-117",
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
					"id": "obj-118",
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
					"id": "obj-119",
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
					"id": "obj-120",
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
					"id": "obj-121",
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
					"id": "obj-122",
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
					"id": "obj-123",
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
					"id": "obj-124",
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
					"id": "obj-125",
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
					"id": "obj-126",
					"maxclass": "newobj",
					"text": "node.script steadyhand-ride-node.js @autostart 0 @restart 0 @watch 0",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						464,
						422,
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
						"filename": "steadyhand-ride-node.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "node"
				}
			},
			{
				"box": {
					"id": "obj-127",
					"maxclass": "newobj",
					"text": "route ready lom curve face asleep set settings shown target tried audition audition_end page window map",
					"numinlets": 16,
					"numoutlets": 16,
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
						""
					],
					"patching_rect": [
						1000,
						496,
						632,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-128",
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
					"id": "obj-129",
					"maxclass": "newobj",
					"text": "v8 steadyhand-ride-bridge.js",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						560,
						182,
						20
					],
					"filename": "steadyhand-ride-bridge.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-ride-bridge.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "bridge"
				}
			},
			{
				"box": {
					"id": "obj-130",
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
					"id": "obj-131",
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
					"id": "obj-132",
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
					"id": "obj-133",
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
					"id": "obj-134",
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
					"id": "obj-135",
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
					"id": "obj-136",
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
					"id": "obj-137",
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
					"id": "obj-138",
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
					"id": "obj-139",
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
					"id": "obj-140",
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
					"id": "obj-141",
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
					"id": "obj-142",
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
					"id": "obj-143",
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
					"id": "obj-144",
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
					"id": "obj-145",
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
					"id": "obj-146",
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
					"id": "obj-147",
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
					"id": "obj-148",
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
					"id": "obj-149",
					"maxclass": "newobj",
					"text": "prepend parameter amount",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						24,
						158,
						20
					],
					"varname": "amountToNode"
				}
			},
			{
				"box": {
					"id": "obj-150",
					"maxclass": "newobj",
					"text": "prepend parameter boost",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						48,
						152,
						20
					],
					"varname": "boostToNode"
				}
			},
			{
				"box": {
					"id": "obj-151",
					"maxclass": "newobj",
					"text": "prepend parameter cut",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						72,
						140,
						20
					],
					"varname": "cutToNode"
				}
			},
			{
				"box": {
					"id": "obj-152",
					"maxclass": "newobj",
					"text": "prepend parameter loudness",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						96,
						170,
						20
					],
					"varname": "loudnessToNode"
				}
			},
			{
				"box": {
					"id": "obj-153",
					"maxclass": "newobj",
					"text": "prepend parameter bedOffset",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						120,
						176,
						20
					],
					"varname": "bedOffsetToNode"
				}
			},
			{
				"box": {
					"id": "obj-154",
					"maxclass": "newobj",
					"text": "prepend parameter words",
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
					"varname": "wordsToNode"
				}
			},
			{
				"box": {
					"id": "obj-155",
					"maxclass": "newobj",
					"text": "prepend parameter trim",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						168,
						146,
						20
					],
					"varname": "trimToNode"
				}
			},
			{
				"box": {
					"id": "obj-156",
					"maxclass": "newobj",
					"text": "prepend parameter sections",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						192,
						170,
						20
					],
					"varname": "sectionsToNode"
				}
			},
			{
				"box": {
					"id": "obj-157",
					"maxclass": "newobj",
					"text": "prepend parameter target",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						216,
						158,
						20
					],
					"varname": "targetToNode"
				}
			},
			{
				"box": {
					"id": "obj-158",
					"maxclass": "newobj",
					"text": "prepend parameter gaps",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						240,
						146,
						20
					],
					"varname": "gapsToNode"
				}
			},
			{
				"box": {
					"id": "obj-159",
					"maxclass": "newobj",
					"text": "prepend parameter layer",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						264,
						152,
						20
					],
					"varname": "layerToNode"
				}
			},
			{
				"box": {
					"id": "obj-160",
					"maxclass": "newobj",
					"text": "prepend parameter breaths",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						288,
						164,
						20
					],
					"varname": "breathsToNode"
				}
			},
			{
				"box": {
					"id": "obj-161",
					"maxclass": "newobj",
					"text": "prepend parameter scope",
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
					"varname": "scopeToNode"
				}
			},
			{
				"box": {
					"id": "obj-162",
					"maxclass": "newobj",
					"text": "prepend parameter play",
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
					"varname": "playToNode"
				}
			},
			{
				"box": {
					"id": "obj-163",
					"maxclass": "newobj",
					"text": "prepend parameter way",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						360,
						140,
						20
					],
					"varname": "wayToNode"
				}
			},
			{
				"box": {
					"id": "obj-164",
					"maxclass": "newobj",
					"text": "prepend parameter from1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						384,
						152,
						20
					],
					"varname": "from1ToNode"
				}
			},
			{
				"box": {
					"id": "obj-165",
					"maxclass": "newobj",
					"text": "prepend parameter to1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						408,
						140,
						20
					],
					"varname": "to1ToNode"
				}
			},
			{
				"box": {
					"id": "obj-166",
					"maxclass": "newobj",
					"text": "prepend parameter invert1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						432,
						164,
						20
					],
					"varname": "invert1ToNode"
				}
			},
			{
				"box": {
					"id": "obj-167",
					"maxclass": "newobj",
					"text": "prepend parameter bend1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						456,
						152,
						20
					],
					"varname": "bend1ToNode"
				}
			},
			{
				"box": {
					"id": "obj-168",
					"maxclass": "newobj",
					"text": "prepend parameter from2",
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
					"varname": "from2ToNode"
				}
			},
			{
				"box": {
					"id": "obj-169",
					"maxclass": "newobj",
					"text": "prepend parameter to2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						504,
						140,
						20
					],
					"varname": "to2ToNode"
				}
			},
			{
				"box": {
					"id": "obj-170",
					"maxclass": "newobj",
					"text": "prepend parameter invert2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						528,
						164,
						20
					],
					"varname": "invert2ToNode"
				}
			},
			{
				"box": {
					"id": "obj-171",
					"maxclass": "newobj",
					"text": "prepend parameter bend2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						552,
						152,
						20
					],
					"varname": "bend2ToNode"
				}
			},
			{
				"box": {
					"id": "obj-172",
					"maxclass": "newobj",
					"text": "prepend parameter from3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						576,
						152,
						20
					],
					"varname": "from3ToNode"
				}
			},
			{
				"box": {
					"id": "obj-173",
					"maxclass": "newobj",
					"text": "prepend parameter to3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						600,
						140,
						20
					],
					"varname": "to3ToNode"
				}
			},
			{
				"box": {
					"id": "obj-174",
					"maxclass": "newobj",
					"text": "prepend parameter invert3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						624,
						164,
						20
					],
					"varname": "invert3ToNode"
				}
			},
			{
				"box": {
					"id": "obj-175",
					"maxclass": "newobj",
					"text": "prepend parameter bend3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						648,
						152,
						20
					],
					"varname": "bend3ToNode"
				}
			},
			{
				"box": {
					"id": "obj-176",
					"maxclass": "newobj",
					"text": "prepend parameter from4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						672,
						152,
						20
					],
					"varname": "from4ToNode"
				}
			},
			{
				"box": {
					"id": "obj-177",
					"maxclass": "newobj",
					"text": "prepend parameter to4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						696,
						140,
						20
					],
					"varname": "to4ToNode"
				}
			},
			{
				"box": {
					"id": "obj-178",
					"maxclass": "newobj",
					"text": "prepend parameter invert4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						720,
						164,
						20
					],
					"varname": "invert4ToNode"
				}
			},
			{
				"box": {
					"id": "obj-179",
					"maxclass": "newobj",
					"text": "prepend parameter bend4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						744,
						152,
						20
					],
					"varname": "bend4ToNode"
				}
			},
			{
				"box": {
					"id": "obj-180",
					"maxclass": "newobj",
					"text": "prepend parameter from5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						768,
						152,
						20
					],
					"varname": "from5ToNode"
				}
			},
			{
				"box": {
					"id": "obj-181",
					"maxclass": "newobj",
					"text": "prepend parameter to5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						792,
						140,
						20
					],
					"varname": "to5ToNode"
				}
			},
			{
				"box": {
					"id": "obj-182",
					"maxclass": "newobj",
					"text": "prepend parameter invert5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						816,
						164,
						20
					],
					"varname": "invert5ToNode"
				}
			},
			{
				"box": {
					"id": "obj-183",
					"maxclass": "newobj",
					"text": "prepend parameter bend5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						840,
						152,
						20
					],
					"varname": "bend5ToNode"
				}
			},
			{
				"box": {
					"id": "obj-184",
					"maxclass": "newobj",
					"text": "prepend parameter from6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						864,
						152,
						20
					],
					"varname": "from6ToNode"
				}
			},
			{
				"box": {
					"id": "obj-185",
					"maxclass": "newobj",
					"text": "prepend parameter to6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						888,
						140,
						20
					],
					"varname": "to6ToNode"
				}
			},
			{
				"box": {
					"id": "obj-186",
					"maxclass": "newobj",
					"text": "prepend parameter invert6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						912,
						164,
						20
					],
					"varname": "invert6ToNode"
				}
			},
			{
				"box": {
					"id": "obj-187",
					"maxclass": "newobj",
					"text": "prepend parameter bend6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						936,
						152,
						20
					],
					"varname": "bend6ToNode"
				}
			},
			{
				"box": {
					"id": "obj-188",
					"maxclass": "newobj",
					"text": "prepend parameter from7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						960,
						152,
						20
					],
					"varname": "from7ToNode"
				}
			},
			{
				"box": {
					"id": "obj-189",
					"maxclass": "newobj",
					"text": "prepend parameter to7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						984,
						140,
						20
					],
					"varname": "to7ToNode"
				}
			},
			{
				"box": {
					"id": "obj-190",
					"maxclass": "newobj",
					"text": "prepend parameter invert7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1008,
						164,
						20
					],
					"varname": "invert7ToNode"
				}
			},
			{
				"box": {
					"id": "obj-191",
					"maxclass": "newobj",
					"text": "prepend parameter bend7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1032,
						152,
						20
					],
					"varname": "bend7ToNode"
				}
			},
			{
				"box": {
					"id": "obj-192",
					"maxclass": "newobj",
					"text": "prepend parameter from8",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1056,
						152,
						20
					],
					"varname": "from8ToNode"
				}
			},
			{
				"box": {
					"id": "obj-193",
					"maxclass": "newobj",
					"text": "prepend parameter to8",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1080,
						140,
						20
					],
					"varname": "to8ToNode"
				}
			},
			{
				"box": {
					"id": "obj-194",
					"maxclass": "newobj",
					"text": "prepend parameter invert8",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1104,
						164,
						20
					],
					"varname": "invert8ToNode"
				}
			},
			{
				"box": {
					"id": "obj-195",
					"maxclass": "newobj",
					"text": "prepend parameter bend8",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1128,
						152,
						20
					],
					"varname": "bend8ToNode"
				}
			},
			{
				"box": {
					"id": "obj-196",
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
					"id": "obj-197",
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
					"id": "obj-198",
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
					"id": "obj-199",
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
					"id": "obj-200",
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
					"id": "obj-201",
					"maxclass": "newobj",
					"text": "gate 8 1",
					"numinlets": 2,
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
						1040,
						192,
						62,
						20
					],
					"varname": "mapPlace"
				}
			},
			{
				"box": {
					"id": "obj-202",
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
					"id": "obj-203",
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
					"id": "obj-204",
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
					"varname": "mapKeep0"
				}
			},
			{
				"box": {
					"id": "obj-205",
					"maxclass": "newobj",
					"text": "prepend remap 0",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1100,
						240,
						104,
						20
					],
					"varname": "remapToPlayer0"
				}
			},
			{
				"box": {
					"id": "obj-206",
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
					"id": "obj-207",
					"maxclass": "newobj",
					"text": "prepend mapped 0",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						304,
						110,
						20
					],
					"varname": "mappedSays0"
				}
			},
			{
				"box": {
					"id": "obj-208",
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
						1130,
						208,
						56,
						20
					],
					"varname": "mapKeep1"
				}
			},
			{
				"box": {
					"id": "obj-209",
					"maxclass": "newobj",
					"text": "prepend remap 1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1190,
						240,
						104,
						20
					],
					"varname": "remapToPlayer1"
				}
			},
			{
				"box": {
					"id": "obj-210",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1130,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped1"
				}
			},
			{
				"box": {
					"id": "obj-211",
					"maxclass": "newobj",
					"text": "prepend mapped 1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1130,
						304,
						110,
						20
					],
					"varname": "mappedSays1"
				}
			},
			{
				"box": {
					"id": "obj-212",
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
						1220,
						208,
						56,
						20
					],
					"varname": "mapKeep2"
				}
			},
			{
				"box": {
					"id": "obj-213",
					"maxclass": "newobj",
					"text": "prepend remap 2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1280,
						240,
						104,
						20
					],
					"varname": "remapToPlayer2"
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
						1220,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped2"
				}
			},
			{
				"box": {
					"id": "obj-215",
					"maxclass": "newobj",
					"text": "prepend mapped 2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1220,
						304,
						110,
						20
					],
					"varname": "mappedSays2"
				}
			},
			{
				"box": {
					"id": "obj-216",
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
						1310,
						208,
						56,
						20
					],
					"varname": "mapKeep3"
				}
			},
			{
				"box": {
					"id": "obj-217",
					"maxclass": "newobj",
					"text": "prepend remap 3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1370,
						240,
						104,
						20
					],
					"varname": "remapToPlayer3"
				}
			},
			{
				"box": {
					"id": "obj-218",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1310,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped3"
				}
			},
			{
				"box": {
					"id": "obj-219",
					"maxclass": "newobj",
					"text": "prepend mapped 3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1310,
						304,
						110,
						20
					],
					"varname": "mappedSays3"
				}
			},
			{
				"box": {
					"id": "obj-220",
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
						1400,
						208,
						56,
						20
					],
					"varname": "mapKeep4"
				}
			},
			{
				"box": {
					"id": "obj-221",
					"maxclass": "newobj",
					"text": "prepend remap 4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1460,
						240,
						104,
						20
					],
					"varname": "remapToPlayer4"
				}
			},
			{
				"box": {
					"id": "obj-222",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1400,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped4"
				}
			},
			{
				"box": {
					"id": "obj-223",
					"maxclass": "newobj",
					"text": "prepend mapped 4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1400,
						304,
						110,
						20
					],
					"varname": "mappedSays4"
				}
			},
			{
				"box": {
					"id": "obj-224",
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
						1490,
						208,
						56,
						20
					],
					"varname": "mapKeep5"
				}
			},
			{
				"box": {
					"id": "obj-225",
					"maxclass": "newobj",
					"text": "prepend remap 5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1550,
						240,
						104,
						20
					],
					"varname": "remapToPlayer5"
				}
			},
			{
				"box": {
					"id": "obj-226",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1490,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped5"
				}
			},
			{
				"box": {
					"id": "obj-227",
					"maxclass": "newobj",
					"text": "prepend mapped 5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1490,
						304,
						110,
						20
					],
					"varname": "mappedSays5"
				}
			},
			{
				"box": {
					"id": "obj-228",
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
						1580,
						208,
						56,
						20
					],
					"varname": "mapKeep6"
				}
			},
			{
				"box": {
					"id": "obj-229",
					"maxclass": "newobj",
					"text": "prepend remap 6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1640,
						240,
						104,
						20
					],
					"varname": "remapToPlayer6"
				}
			},
			{
				"box": {
					"id": "obj-230",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped6"
				}
			},
			{
				"box": {
					"id": "obj-231",
					"maxclass": "newobj",
					"text": "prepend mapped 6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						304,
						110,
						20
					],
					"varname": "mappedSays6"
				}
			},
			{
				"box": {
					"id": "obj-232",
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
						1670,
						208,
						56,
						20
					],
					"varname": "mapKeep7"
				}
			},
			{
				"box": {
					"id": "obj-233",
					"maxclass": "newobj",
					"text": "prepend remap 7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1730,
						240,
						104,
						20
					],
					"varname": "remapToPlayer7"
				}
			},
			{
				"box": {
					"id": "obj-234",
					"maxclass": "newobj",
					"text": "live.object",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1670,
						272,
						80,
						20
					],
					"saved_object_attributes": {
						"_persistence": 1
					},
					"varname": "mapped7"
				}
			},
			{
				"box": {
					"id": "obj-235",
					"maxclass": "newobj",
					"text": "prepend mapped 7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1670,
						304,
						110,
						20
					],
					"varname": "mappedSays7"
				}
			},
			{
				"box": {
					"id": "obj-236",
					"maxclass": "newobj",
					"text": "route 0 1 2 3 4 5 6 7",
					"numinlets": 9,
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
						1220,
						144,
						140,
						20
					],
					"varname": "mapNamed"
				}
			},
			{
				"box": {
					"id": "obj-237",
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
					"id": "obj-238",
					"maxclass": "newobj",
					"text": "prepend tried",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1420,
						80,
						92,
						20
					],
					"varname": "triedTargets"
				}
			},
			{
				"box": {
					"id": "obj-239",
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
					"id": "obj-240",
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
					"id": "obj-241",
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
					"id": "obj-242",
					"maxclass": "newobj",
					"text": "prepend named 1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1580,
						208,
						104,
						20
					],
					"varname": "targetToPlayer1"
				}
			},
			{
				"box": {
					"id": "obj-243",
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
					"id": "obj-244",
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
					"id": "obj-245",
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
					"id": "obj-246",
					"maxclass": "newobj",
					"text": "prepend named 2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1700,
						208,
						104,
						20
					],
					"varname": "targetToPlayer2"
				}
			},
			{
				"box": {
					"id": "obj-247",
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
					"id": "obj-248",
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
					"id": "obj-249",
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
					"id": "obj-250",
					"maxclass": "newobj",
					"text": "prepend named 3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1820,
						208,
						104,
						20
					],
					"varname": "targetToPlayer3"
				}
			},
			{
				"box": {
					"id": "obj-251",
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
					"id": "obj-252",
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
					"id": "obj-253",
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
					"id": "obj-254",
					"maxclass": "newobj",
					"text": "prepend named 4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1940,
						208,
						104,
						20
					],
					"varname": "targetToPlayer4"
				}
			},
			{
				"box": {
					"id": "obj-255",
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
					"id": "obj-256",
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
					"id": "obj-257",
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
					"id": "obj-258",
					"maxclass": "newobj",
					"text": "prepend named 5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2060,
						208,
						104,
						20
					],
					"varname": "targetToPlayer5"
				}
			},
			{
				"box": {
					"id": "obj-259",
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
					"id": "obj-260",
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
					"id": "obj-261",
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
					"id": "obj-262",
					"maxclass": "newobj",
					"text": "prepend named 6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						208,
						104,
						20
					],
					"varname": "targetToPlayer6"
				}
			},
			{
				"box": {
					"id": "obj-263",
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
					"id": "obj-264",
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
					"id": "obj-265",
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
					"id": "obj-266",
					"maxclass": "newobj",
					"text": "prepend named 7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2300,
						208,
						104,
						20
					],
					"varname": "targetToPlayer7"
				}
			},
			{
				"box": {
					"id": "obj-267",
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
					"id": "obj-268",
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
					"id": "obj-269",
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
					"id": "obj-270",
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
					"id": "obj-271",
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
					"id": "obj-272",
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
					"id": "obj-273",
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
					"id": "obj-274",
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
					"id": "obj-275",
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
					"id": "obj-276",
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
					"id": "obj-277",
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
					"id": "obj-278",
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
					"id": "obj-279",
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
					"id": "obj-280",
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
					"id": "obj-281",
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
					"id": "obj-282",
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
					"id": "obj-283",
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
					"id": "obj-284",
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
					"id": "obj-285",
					"maxclass": "newobj",
					"text": "prepend audition",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						820,
						912,
						110,
						20
					],
					"varname": "auditionCurve"
				}
			},
			{
				"box": {
					"id": "obj-286",
					"maxclass": "newobj",
					"text": "t b f",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"float"
					],
					"patching_rect": [
						312,
						496,
						44,
						20
					],
					"varname": "limitCut"
				}
			},
			{
				"box": {
					"id": "obj-287",
					"maxclass": "newobj",
					"text": "pack 0. 0.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						312,
						528,
						74,
						20
					],
					"varname": "limits"
				}
			},
			{
				"box": {
					"id": "obj-288",
					"maxclass": "newobj",
					"text": "prepend limits",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						312,
						560,
						98,
						20
					],
					"varname": "limitsToFace"
				}
			},
			{
				"box": {
					"id": "obj-289",
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
					"id": "obj-290",
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
					"id": "obj-291",
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
					"id": "obj-292",
					"maxclass": "newobj",
					"text": "gate 1 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						736,
						62,
						20
					],
					"varname": "panelGate"
				}
			},
			{
				"box": {
					"id": "obj-293",
					"maxclass": "newobj",
					"text": "sel 0 1 2 3",
					"numinlets": 5,
					"numoutlets": 5,
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang",
						""
					],
					"patching_rect": [
						24,
						752,
						80,
						20
					],
					"varname": "panelAt"
				}
			},
			{
				"box": {
					"id": "obj-294",
					"maxclass": "message",
					"text": "script hide loudness, script hide bedOffset, script hide pick, script hide targetName, script hide fromLabel, script hide toLabel, script hide bendLabel, script hide wayLabel, script hide way, script hide from1, script hide to1, script hide invert1, script hide bend1, script hide from2, script hide to2, script hide invert2, script hide bend2, script hide from3, script hide to3, script hide invert3, script hide bend3, script hide from4, script hide to4, script hide invert4, script hide bend4, script hide from5, script hide to5, script hide invert5, script hide bend5, script hide from6, script hide to6, script hide invert6, script hide bend6, script hide from7, script hide to7, script hide invert7, script hide bend7, script hide from8, script hide to8, script hide invert8, script hide bend8, script show ride, script show amount, script show boost, script show cut, script show sections, script show words, script show trim, script show outputTrim, script show target, script show gaps, script show layer, script show targetLabel, script show gapsLabel, script show layerLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						784,
						6524,
						20
					],
					"varname": "panel0"
				}
			},
			{
				"box": {
					"id": "obj-295",
					"maxclass": "message",
					"text": "script hide sections, script hide bedOffset, script hide pick, script hide targetName, script hide fromLabel, script hide toLabel, script hide bendLabel, script hide wayLabel, script hide way, script hide from1, script hide to1, script hide invert1, script hide bend1, script hide from2, script hide to2, script hide invert2, script hide bend2, script hide from3, script hide to3, script hide invert3, script hide bend3, script hide from4, script hide to4, script hide invert4, script hide bend4, script hide from5, script hide to5, script hide invert5, script hide bend5, script hide from6, script hide to6, script hide invert6, script hide bend6, script hide from7, script hide to7, script hide invert7, script hide bend7, script hide from8, script hide to8, script hide invert8, script hide bend8, script show ride, script show amount, script show boost, script show cut, script show loudness, script show words, script show trim, script show outputTrim, script show target, script show gaps, script show layer, script show targetLabel, script show gapsLabel, script show layerLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						804,
						6524,
						20
					],
					"varname": "panel1"
				}
			},
			{
				"box": {
					"id": "obj-296",
					"maxclass": "message",
					"text": "script hide sections, script hide loudness, script hide bedOffset, script hide pick, script hide targetName, script hide fromLabel, script hide toLabel, script hide bendLabel, script hide wayLabel, script hide way, script hide from1, script hide to1, script hide invert1, script hide bend1, script hide from2, script hide to2, script hide invert2, script hide bend2, script hide from3, script hide to3, script hide invert3, script hide bend3, script hide from4, script hide to4, script hide invert4, script hide bend4, script hide from5, script hide to5, script hide invert5, script hide bend5, script hide from6, script hide to6, script hide invert6, script hide bend6, script hide from7, script hide to7, script hide invert7, script hide bend7, script hide from8, script hide to8, script hide invert8, script hide bend8, script show ride, script show amount, script show boost, script show cut, script show words, script show trim, script show outputTrim, script show target, script show gaps, script show layer, script show targetLabel, script show gapsLabel, script show layerLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						824,
						6524,
						20
					],
					"varname": "panel2"
				}
			},
			{
				"box": {
					"id": "obj-297",
					"maxclass": "message",
					"text": "script hide sections, script hide loudness, script hide pick, script hide targetName, script hide fromLabel, script hide toLabel, script hide bendLabel, script hide wayLabel, script hide way, script hide from1, script hide to1, script hide invert1, script hide bend1, script hide from2, script hide to2, script hide invert2, script hide bend2, script hide from3, script hide to3, script hide invert3, script hide bend3, script hide from4, script hide to4, script hide invert4, script hide bend4, script hide from5, script hide to5, script hide invert5, script hide bend5, script hide from6, script hide to6, script hide invert6, script hide bend6, script hide from7, script hide to7, script hide invert7, script hide bend7, script hide from8, script hide to8, script hide invert8, script hide bend8, script show ride, script show amount, script show boost, script show cut, script show bedOffset, script show words, script show trim, script show outputTrim, script show target, script show gaps, script show layer, script show targetLabel, script show gapsLabel, script show layerLabel",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						844,
						6524,
						20
					],
					"varname": "panel3"
				}
			},
			{
				"box": {
					"id": "obj-298",
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
					"id": "obj-299",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						440,
						520,
						84,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						143,
						84,
						18
					],
					"annotation": "Shows the eight mapped parameters and what each makes of the curve, in the place of the dials. Nothing else changes; while they are not shown, Map is for the first.",
					"annotation_name": "Show Targets",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Targets",
					"texton": "Targets",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Show Targets",
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
							"parameter_invisible": 2,
							"parameter_longname": "Show Targets",
							"parameter_modmode": 0,
							"parameter_order": 60,
							"parameter_shortname": "Targets"
						}
					},
					"varname": "targetsShown"
				}
			},
			{
				"box": {
					"id": "obj-300",
					"maxclass": "live.tab",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						520,
						520,
						188,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						8,
						188,
						18
					],
					"hidden": 1,
					"annotation": "Which of the eight mapped parameters is shown here: Map and × act on it. One curve moves all that are mapped, each in its own range, direction and bend.",
					"annotation_name": "Shown Target",
					"parameter_enable": 1,
					"livemode": 1,
					"num_lines_patching": 1,
					"num_lines_presentation": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Shown Target",
							"parameter_enum": [
								"1",
								"2",
								"3",
								"4",
								"5",
								"6",
								"7",
								"8"
							],
							"parameter_mmax": 7,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "Shown Target",
							"parameter_modmode": 0,
							"parameter_order": 61,
							"parameter_shortname": "Target"
						}
					},
					"varname": "pick"
				}
			},
			{
				"box": {
					"id": "obj-301",
					"maxclass": "live.comment",
					"text": "Not mapped",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						600,
						520,
						188,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						32,
						188,
						18
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "targetName"
				}
			},
			{
				"box": {
					"id": "obj-302",
					"maxclass": "live.comment",
					"text": "From",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						600,
						540,
						58,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						58,
						58,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "fromLabel"
				}
			},
			{
				"box": {
					"id": "obj-303",
					"maxclass": "live.comment",
					"text": "To",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						600,
						560,
						58,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						58,
						58,
						12
					],
					"hidden": 1,
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "toLabel"
				}
			},
			{
				"box": {
					"id": "obj-304",
					"maxclass": "live.comment",
					"text": "Curve",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						600,
						580,
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
					"varname": "bendLabel"
				}
			},
			{
				"box": {
					"id": "obj-305",
					"maxclass": "live.comment",
					"text": "Mapped",
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
					"varname": "wayLabel"
				}
			},
			{
				"box": {
					"id": "obj-306",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						680,
						520,
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
					"annotation": "How this device plays mapped parameters. Modulate adds the curve to the knob, which stays usable. Take over holds the parameter at the curve and locks its knob while it plays. Auto modulates where the whole curve comes out of that and takes over elsewhere: sends, volume and pan.",
					"annotation_name": "Mapped",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Mapped",
							"parameter_enum": [
								"Auto",
								"Modulate",
								"Take over"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Mapped",
							"parameter_modmode": 0,
							"parameter_order": 59,
							"parameter_shortname": "Mapped"
						}
					},
					"varname": "way"
				}
			},
			{
				"box": {
					"id": "obj-307",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1200,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
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
							"parameter_order": 27,
							"parameter_shortname": "From"
						}
					},
					"varname": "from1"
				}
			},
			{
				"box": {
					"id": "obj-308",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1200,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
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
							"parameter_order": 28,
							"parameter_shortname": "To"
						}
					},
					"varname": "to1"
				}
			},
			{
				"box": {
					"id": "obj-309",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1200,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 1: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 1 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 1 Invert",
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
							"parameter_longname": "Target 1 Invert",
							"parameter_modmode": 0,
							"parameter_order": 29,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert1"
				}
			},
			{
				"box": {
					"id": "obj-310",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1200,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 1: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 1 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 1 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 1 Curve",
							"parameter_modmode": 0,
							"parameter_order": 30,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend1"
				}
			},
			{
				"box": {
					"id": "obj-311",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1224,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 2 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 2 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 2 From",
							"parameter_modmode": 0,
							"parameter_order": 31,
							"parameter_shortname": "From"
						}
					},
					"varname": "from2"
				}
			},
			{
				"box": {
					"id": "obj-312",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1224,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 2 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 2 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 2 To",
							"parameter_modmode": 0,
							"parameter_order": 32,
							"parameter_shortname": "To"
						}
					},
					"varname": "to2"
				}
			},
			{
				"box": {
					"id": "obj-313",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1224,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 2: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 2 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 2 Invert",
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
							"parameter_longname": "Target 2 Invert",
							"parameter_modmode": 0,
							"parameter_order": 33,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert2"
				}
			},
			{
				"box": {
					"id": "obj-314",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1224,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 2: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 2 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 2 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 2 Curve",
							"parameter_modmode": 0,
							"parameter_order": 34,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend2"
				}
			},
			{
				"box": {
					"id": "obj-315",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1248,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 3 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 3 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 3 From",
							"parameter_modmode": 0,
							"parameter_order": 35,
							"parameter_shortname": "From"
						}
					},
					"varname": "from3"
				}
			},
			{
				"box": {
					"id": "obj-316",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1248,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 3 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 3 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 3 To",
							"parameter_modmode": 0,
							"parameter_order": 36,
							"parameter_shortname": "To"
						}
					},
					"varname": "to3"
				}
			},
			{
				"box": {
					"id": "obj-317",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1248,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 3: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 3 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 3 Invert",
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
							"parameter_longname": "Target 3 Invert",
							"parameter_modmode": 0,
							"parameter_order": 37,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert3"
				}
			},
			{
				"box": {
					"id": "obj-318",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1248,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 3: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 3 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 3 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 3 Curve",
							"parameter_modmode": 0,
							"parameter_order": 38,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend3"
				}
			},
			{
				"box": {
					"id": "obj-319",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1272,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 4 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 4 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 4 From",
							"parameter_modmode": 0,
							"parameter_order": 39,
							"parameter_shortname": "From"
						}
					},
					"varname": "from4"
				}
			},
			{
				"box": {
					"id": "obj-320",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1272,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 4 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 4 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 4 To",
							"parameter_modmode": 0,
							"parameter_order": 40,
							"parameter_shortname": "To"
						}
					},
					"varname": "to4"
				}
			},
			{
				"box": {
					"id": "obj-321",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1272,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 4: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 4 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 4 Invert",
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
							"parameter_longname": "Target 4 Invert",
							"parameter_modmode": 0,
							"parameter_order": 41,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert4"
				}
			},
			{
				"box": {
					"id": "obj-322",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1272,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 4: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 4 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 4 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 4 Curve",
							"parameter_modmode": 0,
							"parameter_order": 42,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend4"
				}
			},
			{
				"box": {
					"id": "obj-323",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1296,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 5 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 5 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 5 From",
							"parameter_modmode": 0,
							"parameter_order": 43,
							"parameter_shortname": "From"
						}
					},
					"varname": "from5"
				}
			},
			{
				"box": {
					"id": "obj-324",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1296,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 5 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 5 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 5 To",
							"parameter_modmode": 0,
							"parameter_order": 44,
							"parameter_shortname": "To"
						}
					},
					"varname": "to5"
				}
			},
			{
				"box": {
					"id": "obj-325",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1296,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 5: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 5 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 5 Invert",
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
							"parameter_longname": "Target 5 Invert",
							"parameter_modmode": 0,
							"parameter_order": 45,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert5"
				}
			},
			{
				"box": {
					"id": "obj-326",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1296,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 5: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 5 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 5 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 5 Curve",
							"parameter_modmode": 0,
							"parameter_order": 46,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend5"
				}
			},
			{
				"box": {
					"id": "obj-327",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1320,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 6 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 6 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 6 From",
							"parameter_modmode": 0,
							"parameter_order": 47,
							"parameter_shortname": "From"
						}
					},
					"varname": "from6"
				}
			},
			{
				"box": {
					"id": "obj-328",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1320,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 6 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 6 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 6 To",
							"parameter_modmode": 0,
							"parameter_order": 48,
							"parameter_shortname": "To"
						}
					},
					"varname": "to6"
				}
			},
			{
				"box": {
					"id": "obj-329",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1320,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 6: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 6 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 6 Invert",
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
							"parameter_longname": "Target 6 Invert",
							"parameter_modmode": 0,
							"parameter_order": 49,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert6"
				}
			},
			{
				"box": {
					"id": "obj-330",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1320,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 6: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 6 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 6 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 6 Curve",
							"parameter_modmode": 0,
							"parameter_order": 50,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend6"
				}
			},
			{
				"box": {
					"id": "obj-331",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1344,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 7 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 7 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 7 From",
							"parameter_modmode": 0,
							"parameter_order": 51,
							"parameter_shortname": "From"
						}
					},
					"varname": "from7"
				}
			},
			{
				"box": {
					"id": "obj-332",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1344,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 7 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 7 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 7 To",
							"parameter_modmode": 0,
							"parameter_order": 52,
							"parameter_shortname": "To"
						}
					},
					"varname": "to7"
				}
			},
			{
				"box": {
					"id": "obj-333",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1344,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 7: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 7 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 7 Invert",
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
							"parameter_longname": "Target 7 Invert",
							"parameter_modmode": 0,
							"parameter_order": 53,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert7"
				}
			},
			{
				"box": {
					"id": "obj-334",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1344,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 7: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 7 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 7 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 7 Curve",
							"parameter_modmode": 0,
							"parameter_order": 54,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend7"
				}
			},
			{
				"box": {
					"id": "obj-335",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						24,
						1368,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's lowest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 8 From",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 8 From",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 8 From",
							"parameter_modmode": 0,
							"parameter_order": 55,
							"parameter_shortname": "From"
						}
					},
					"varname": "from8"
				}
			},
			{
				"box": {
					"id": "obj-336",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"float"
					],
					"patching_rect": [
						96,
						1368,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						325,
						70,
						58,
						16
					],
					"hidden": 1,
					"annotation": "Where the curve's highest value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.",
					"annotation_name": "Target 8 To",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 8 To",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 1,
							"parameter_longname": "Target 8 To",
							"parameter_modmode": 0,
							"parameter_order": 56,
							"parameter_shortname": "To"
						}
					},
					"varname": "to8"
				}
			},
			{
				"box": {
					"id": "obj-337",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						168,
						1368,
						58,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						390,
						69,
						58,
						18
					],
					"hidden": 1,
					"annotation": "Turns the curve upside down on target 8: it is highest where it was lowest, inside the same range.",
					"annotation_name": "Target 8 Invert",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Invert",
					"texton": "Invert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 8 Invert",
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
							"parameter_longname": "Target 8 Invert",
							"parameter_modmode": 0,
							"parameter_order": 57,
							"parameter_shortname": "Invert"
						}
					},
					"varname": "invert8"
				}
			},
			{
				"box": {
					"id": "obj-338",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						"float"
					],
					"patching_rect": [
						240,
						1368,
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
					"annotation": "Bends the way of the curve from its lowest value to its highest on target 8: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.",
					"annotation_name": "Target 8 Curve",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target 8 Curve",
							"parameter_enum": [
								"Linear",
								"Exponential",
								"Logarithmic",
								"S-curve",
								"Sine"
							],
							"parameter_mmax": 4,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 1,
							"parameter_longname": "Target 8 Curve",
							"parameter_modmode": 0,
							"parameter_order": 58,
							"parameter_shortname": "Curve"
						}
					},
					"varname": "bend8"
				}
			},
			{
				"box": {
					"id": "obj-339",
					"maxclass": "newobj",
					"text": "gate 1 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						800,
						640,
						62,
						20
					],
					"varname": "showGate"
				}
			},
			{
				"box": {
					"id": "obj-340",
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
						440,
						544,
						56,
						20
					],
					"varname": "targetsSwitch"
				}
			},
			{
				"box": {
					"id": "obj-341",
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
						440,
						568,
						56,
						20
					],
					"varname": "targetsOpening"
				}
			},
			{
				"box": {
					"id": "obj-342",
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
						360,
						568,
						56,
						20
					],
					"varname": "targetsClosing"
				}
			},
			{
				"box": {
					"id": "obj-343",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						592,
						32,
						20
					],
					"varname": "panelShut"
				}
			},
			{
				"box": {
					"id": "obj-344",
					"maxclass": "message",
					"text": "1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						360,
						592,
						32,
						20
					],
					"varname": "panelOpen"
				}
			},
			{
				"box": {
					"id": "obj-345",
					"maxclass": "message",
					"text": "0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						400,
						592,
						32,
						20
					],
					"varname": "firstTarget"
				}
			},
			{
				"box": {
					"id": "obj-346",
					"maxclass": "message",
					"text": "script hide ride, script hide amount, script hide boost, script hide cut, script hide sections, script hide words, script hide trim, script hide outputTrim, script hide target, script hide gaps, script hide layer, script hide targetLabel, script hide gapsLabel, script hide layerLabel, script hide loudness, script hide bedOffset, script show pick, script show targetName, script show fromLabel, script show toLabel, script show bendLabel, script show wayLabel, script show way",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						500,
						592,
						2876,
						20
					],
					"varname": "targetsShow"
				}
			},
			{
				"box": {
					"id": "obj-347",
					"maxclass": "newobj",
					"text": "+ 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						520,
						544,
						32,
						20
					],
					"varname": "pickNumber"
				}
			},
			{
				"box": {
					"id": "obj-348",
					"maxclass": "newobj",
					"text": "t i i b",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"int",
						"int",
						"bang"
					],
					"patching_rect": [
						520,
						568,
						56,
						20
					],
					"varname": "pickTold"
				}
			},
			{
				"box": {
					"id": "obj-349",
					"maxclass": "newobj",
					"text": "int 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						600,
						592,
						44,
						20
					],
					"varname": "pickWas"
				}
			},
			{
				"box": {
					"id": "obj-350",
					"maxclass": "newobj",
					"text": "int 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						560,
						592,
						44,
						20
					],
					"varname": "pickNow"
				}
			},
			{
				"box": {
					"id": "obj-351",
					"maxclass": "newobj",
					"text": "sprintf script hide from%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						600,
						616,
						176,
						20
					],
					"varname": "fromHide"
				}
			},
			{
				"box": {
					"id": "obj-352",
					"maxclass": "newobj",
					"text": "sprintf script show from%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						560,
						640,
						176,
						20
					],
					"varname": "fromShow"
				}
			},
			{
				"box": {
					"id": "obj-353",
					"maxclass": "newobj",
					"text": "sprintf script hide to%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						760,
						616,
						164,
						20
					],
					"varname": "toHide"
				}
			},
			{
				"box": {
					"id": "obj-354",
					"maxclass": "newobj",
					"text": "sprintf script show to%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						720,
						640,
						164,
						20
					],
					"varname": "toShow"
				}
			},
			{
				"box": {
					"id": "obj-355",
					"maxclass": "newobj",
					"text": "sprintf script hide invert%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						920,
						616,
						188,
						20
					],
					"varname": "invertHide"
				}
			},
			{
				"box": {
					"id": "obj-356",
					"maxclass": "newobj",
					"text": "sprintf script show invert%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						880,
						640,
						188,
						20
					],
					"varname": "invertShow"
				}
			},
			{
				"box": {
					"id": "obj-357",
					"maxclass": "newobj",
					"text": "sprintf script hide bend%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						616,
						176,
						20
					],
					"varname": "bendHide"
				}
			},
			{
				"box": {
					"id": "obj-358",
					"maxclass": "newobj",
					"text": "sprintf script show bend%ld",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						640,
						176,
						20
					],
					"varname": "bendShow"
				}
			},
			{
				"box": {
					"id": "obj-359",
					"maxclass": "newobj",
					"text": "prepend picked",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						640,
						568,
						98,
						20
					],
					"varname": "pickToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-360",
					"maxclass": "newobj",
					"text": "prepend way",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						680,
						544,
						80,
						20
					],
					"varname": "wayToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-361",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						1500,
						352,
						44,
						20
					],
					"varname": "idsTold"
				}
			},
			{
				"box": {
					"id": "obj-362",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1560,
						384,
						50,
						20
					],
					"varname": "idsKept"
				}
			},
			{
				"box": {
					"id": "obj-363",
					"maxclass": "newobj",
					"text": "unpack 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
					"numinlets": 1,
					"numoutlets": 16,
					"outlettype": [
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int",
						"int"
					],
					"patching_rect": [
						1560,
						448,
						242,
						20
					],
					"varname": "heldIds"
				}
			},
			{
				"box": {
					"id": "obj-364",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1380,
						352,
						32,
						20
					],
					"varname": "songRuns"
				}
			},
			{
				"box": {
					"id": "obj-365",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						1440,
						320,
						44,
						20
					],
					"varname": "deviceOn"
				}
			},
			{
				"box": {
					"id": "obj-366",
					"maxclass": "newobj",
					"text": "&& 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1380,
						384,
						38,
						20
					],
					"varname": "mayHold"
				}
			},
			{
				"box": {
					"id": "obj-367",
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
						1380,
						416,
						50,
						20
					],
					"varname": "holdEdge"
				}
			},
			{
				"box": {
					"id": "obj-368",
					"maxclass": "newobj",
					"text": "deferlow",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1380,
						432,
						62,
						20
					],
					"varname": "holdLow"
				}
			},
			{
				"box": {
					"id": "obj-369",
					"maxclass": "newobj",
					"text": "t i i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"int",
						"int"
					],
					"patching_rect": [
						1380,
						448,
						44,
						20
					],
					"varname": "holdTold"
				}
			},
			{
				"box": {
					"id": "obj-370",
					"maxclass": "newobj",
					"text": "prepend runs",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1440,
						480,
						86,
						20
					],
					"varname": "holdToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-371",
					"maxclass": "newobj",
					"text": "int",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"int"
					],
					"patching_rect": [
						1380,
						480,
						32,
						20
					],
					"varname": "holdNow"
				}
			},
			{
				"box": {
					"id": "obj-372",
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
						1380,
						512,
						56,
						20
					],
					"varname": "holdSwitch"
				}
			},
			{
				"box": {
					"id": "obj-373",
					"maxclass": "message",
					"text": "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1380,
						544,
						200,
						20
					],
					"varname": "noIds"
				}
			},
			{
				"box": {
					"id": "obj-374",
					"maxclass": "message",
					"text": "getid",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1320,
						480,
						44,
						20
					],
					"varname": "askModulate"
				}
			},
			{
				"box": {
					"id": "obj-375",
					"maxclass": "newobj",
					"text": "deferlow",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1320,
						640,
						62,
						20
					],
					"varname": "modulateLow"
				}
			},
			{
				"box": {
					"id": "obj-376",
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
						1560,
						512,
						50,
						20
					],
					"varname": "takenEdge0"
				}
			},
			{
				"box": {
					"id": "obj-377",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1560,
						544,
						74,
						20
					],
					"varname": "takenSay0"
				}
			},
			{
				"box": {
					"id": "obj-378",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1560,
						576,
						170,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"normalized": 1,
						"smoothing": 1
					},
					"varname": "remote0"
				}
			},
			{
				"box": {
					"id": "obj-379",
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
						1640,
						512,
						50,
						20
					],
					"varname": "modulatedEdge0"
				}
			},
			{
				"box": {
					"id": "obj-380",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1640,
						544,
						74,
						20
					],
					"varname": "modulatedSay0"
				}
			},
			{
				"box": {
					"id": "obj-381",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1640,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate0"
				}
			},
			{
				"box": {
					"id": "obj-382",
					"maxclass": "newobj",
					"text": "prepend modulating 0",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1640,
						608,
						134,
						20
					],
					"varname": "modulateSays0"
				}
			},
			{
				"box": {
					"id": "obj-383",
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
						1720,
						512,
						50,
						20
					],
					"varname": "takenEdge1"
				}
			},
			{
				"box": {
					"id": "obj-384",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1720,
						544,
						74,
						20
					],
					"varname": "takenSay1"
				}
			},
			{
				"box": {
					"id": "obj-385",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1720,
						576,
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
					"id": "obj-386",
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
						1800,
						512,
						50,
						20
					],
					"varname": "modulatedEdge1"
				}
			},
			{
				"box": {
					"id": "obj-387",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1800,
						544,
						74,
						20
					],
					"varname": "modulatedSay1"
				}
			},
			{
				"box": {
					"id": "obj-388",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1800,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate1"
				}
			},
			{
				"box": {
					"id": "obj-389",
					"maxclass": "newobj",
					"text": "prepend modulating 1",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1800,
						608,
						134,
						20
					],
					"varname": "modulateSays1"
				}
			},
			{
				"box": {
					"id": "obj-390",
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
						1880,
						512,
						50,
						20
					],
					"varname": "takenEdge2"
				}
			},
			{
				"box": {
					"id": "obj-391",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1880,
						544,
						74,
						20
					],
					"varname": "takenSay2"
				}
			},
			{
				"box": {
					"id": "obj-392",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1880,
						576,
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
					"id": "obj-393",
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
						1960,
						512,
						50,
						20
					],
					"varname": "modulatedEdge2"
				}
			},
			{
				"box": {
					"id": "obj-394",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1960,
						544,
						74,
						20
					],
					"varname": "modulatedSay2"
				}
			},
			{
				"box": {
					"id": "obj-395",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1960,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate2"
				}
			},
			{
				"box": {
					"id": "obj-396",
					"maxclass": "newobj",
					"text": "prepend modulating 2",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1960,
						608,
						134,
						20
					],
					"varname": "modulateSays2"
				}
			},
			{
				"box": {
					"id": "obj-397",
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
						2040,
						512,
						50,
						20
					],
					"varname": "takenEdge3"
				}
			},
			{
				"box": {
					"id": "obj-398",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2040,
						544,
						74,
						20
					],
					"varname": "takenSay3"
				}
			},
			{
				"box": {
					"id": "obj-399",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2040,
						576,
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
					"id": "obj-400",
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
						2120,
						512,
						50,
						20
					],
					"varname": "modulatedEdge3"
				}
			},
			{
				"box": {
					"id": "obj-401",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2120,
						544,
						74,
						20
					],
					"varname": "modulatedSay3"
				}
			},
			{
				"box": {
					"id": "obj-402",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2120,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate3"
				}
			},
			{
				"box": {
					"id": "obj-403",
					"maxclass": "newobj",
					"text": "prepend modulating 3",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2120,
						608,
						134,
						20
					],
					"varname": "modulateSays3"
				}
			},
			{
				"box": {
					"id": "obj-404",
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
						2200,
						512,
						50,
						20
					],
					"varname": "takenEdge4"
				}
			},
			{
				"box": {
					"id": "obj-405",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2200,
						544,
						74,
						20
					],
					"varname": "takenSay4"
				}
			},
			{
				"box": {
					"id": "obj-406",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2200,
						576,
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
					"id": "obj-407",
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
						2280,
						512,
						50,
						20
					],
					"varname": "modulatedEdge4"
				}
			},
			{
				"box": {
					"id": "obj-408",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2280,
						544,
						74,
						20
					],
					"varname": "modulatedSay4"
				}
			},
			{
				"box": {
					"id": "obj-409",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2280,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate4"
				}
			},
			{
				"box": {
					"id": "obj-410",
					"maxclass": "newobj",
					"text": "prepend modulating 4",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2280,
						608,
						134,
						20
					],
					"varname": "modulateSays4"
				}
			},
			{
				"box": {
					"id": "obj-411",
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
						2360,
						512,
						50,
						20
					],
					"varname": "takenEdge5"
				}
			},
			{
				"box": {
					"id": "obj-412",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2360,
						544,
						74,
						20
					],
					"varname": "takenSay5"
				}
			},
			{
				"box": {
					"id": "obj-413",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2360,
						576,
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
					"id": "obj-414",
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
						2440,
						512,
						50,
						20
					],
					"varname": "modulatedEdge5"
				}
			},
			{
				"box": {
					"id": "obj-415",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2440,
						544,
						74,
						20
					],
					"varname": "modulatedSay5"
				}
			},
			{
				"box": {
					"id": "obj-416",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2440,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate5"
				}
			},
			{
				"box": {
					"id": "obj-417",
					"maxclass": "newobj",
					"text": "prepend modulating 5",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2440,
						608,
						134,
						20
					],
					"varname": "modulateSays5"
				}
			},
			{
				"box": {
					"id": "obj-418",
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
						2520,
						512,
						50,
						20
					],
					"varname": "takenEdge6"
				}
			},
			{
				"box": {
					"id": "obj-419",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2520,
						544,
						74,
						20
					],
					"varname": "takenSay6"
				}
			},
			{
				"box": {
					"id": "obj-420",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2520,
						576,
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
					"id": "obj-421",
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
						2600,
						512,
						50,
						20
					],
					"varname": "modulatedEdge6"
				}
			},
			{
				"box": {
					"id": "obj-422",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2600,
						544,
						74,
						20
					],
					"varname": "modulatedSay6"
				}
			},
			{
				"box": {
					"id": "obj-423",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2600,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate6"
				}
			},
			{
				"box": {
					"id": "obj-424",
					"maxclass": "newobj",
					"text": "prepend modulating 6",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2600,
						608,
						134,
						20
					],
					"varname": "modulateSays6"
				}
			},
			{
				"box": {
					"id": "obj-425",
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
						2680,
						512,
						50,
						20
					],
					"varname": "takenEdge7"
				}
			},
			{
				"box": {
					"id": "obj-426",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2680,
						544,
						74,
						20
					],
					"varname": "takenSay7"
				}
			},
			{
				"box": {
					"id": "obj-427",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2680,
						576,
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
					"id": "obj-428",
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
						2760,
						512,
						50,
						20
					],
					"varname": "modulatedEdge7"
				}
			},
			{
				"box": {
					"id": "obj-429",
					"maxclass": "newobj",
					"text": "prepend id",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2760,
						544,
						74,
						20
					],
					"varname": "modulatedSay7"
				}
			},
			{
				"box": {
					"id": "obj-430",
					"maxclass": "newobj",
					"text": "live.modulate~",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2760,
						576,
						98,
						20
					],
					"saved_object_attributes": {
						"_persistence": 0,
						"depth": 1,
						"smoothing": 1
					},
					"varname": "modulate7"
				}
			},
			{
				"box": {
					"id": "obj-431",
					"maxclass": "newobj",
					"text": "prepend modulating 7",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2760,
						608,
						134,
						20
					],
					"varname": "modulateSays7"
				}
			},
			{
				"box": {
					"id": "obj-432",
					"maxclass": "newobj",
					"text": "route settings edits choose",
					"numinlets": 4,
					"numoutlets": 4,
					"outlettype": [
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						24,
						840,
						176,
						20
					],
					"varname": "faceSays"
				}
			},
			{
				"box": {
					"id": "obj-433",
					"maxclass": "newobj",
					"text": "pattr edits @parameter_enable 1",
					"numinlets": 1,
					"numoutlets": 3,
					"outlettype": [
						"",
						"",
						""
					],
					"patching_rect": [
						24,
						936,
						200,
						20
					],
					"annotation": "The points of curves that were edited in the face; they are saved in the set.",
					"annotation_name": "Edited Curves",
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Edited Curves",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_type": 3,
							"parameter_unitstyle": 10,
							"parameter_invisible": 1,
							"parameter_longname": "Edited Curves",
							"parameter_modmode": 0,
							"parameter_order": 62,
							"parameter_shortname": "Edits"
						}
					},
					"varname": "edits"
				}
			},
			{
				"box": {
					"id": "obj-434",
					"maxclass": "newobj",
					"text": "prepend edits",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						968,
						92,
						20
					],
					"varname": "editsToFace"
				}
			},
			{
				"box": {
					"id": "obj-435",
					"maxclass": "newobj",
					"text": "prepend edits",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						160,
						968,
						92,
						20
					],
					"varname": "editsToPlayer"
				}
			},
			{
				"box": {
					"id": "obj-436",
					"maxclass": "newobj",
					"text": "prepend edits",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						296,
						968,
						92,
						20
					],
					"varname": "editsToNode"
				}
			},
			{
				"box": {
					"id": "obj-437",
					"maxclass": "newobj",
					"text": "prepend settings",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						24,
						904,
						110,
						20
					],
					"varname": "settingsToFace"
				}
			},
			{
				"box": {
					"id": "obj-438",
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
					"id": "obj-439",
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
					"id": "obj-440",
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
					"id": "obj-441",
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
					"id": "obj-442",
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
					"id": "obj-443",
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
					"id": "obj-444",
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
					"id": "obj-445",
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
					"id": "obj-446",
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
					"id": "obj-447",
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
					"id": "obj-448",
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
					"id": "obj-449",
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
					"id": "obj-450",
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
					"id": "obj-451",
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
					"id": "obj-452",
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
					"id": "obj-453",
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
					"id": "obj-454",
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
					"id": "obj-455",
					"maxclass": "message",
					"text": "_parameter_range $1 Audiobook Backing\\ vocals Bass Broadcast\\ voice\\ to\\ -23\\ LUFS Choir Duet\\ or\\ dialogue Firm Guitar\\ solo Intimate\\,\\ close\\ to\\ a\\ whisper Lead\\,\\ over\\ loud\\ guitars Lead\\,\\ pop Live\\ take Natural Over\\ the\\ bed Podcast\\ to\\ -16\\ LUFS Rap Sax\\ or\\ strings\\,\\ lead Screamed Speech\\ to\\ -18\\ LUFS Spoken\\ word Steady",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1168,
						2030,
						20
					],
					"varname": "presetOptions"
				}
			},
			{
				"box": {
					"id": "obj-456",
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
					"id": "obj-457",
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
					"id": "obj-458",
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
					"id": "obj-459",
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
						"obj-18",
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
						"obj-9",
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
						"obj-5",
						1
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
						"obj-8",
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
						1
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
						"obj-12",
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
						1
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
						"obj-1",
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
						"obj-1",
						1
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
						"obj-13",
						0
					],
					"destination": [
						"obj-14",
						1
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
						"obj-15",
						1
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
						1
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
						"obj-44",
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
						"obj-17",
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
						"obj-19",
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
						"obj-20",
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
						"obj-21",
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
						"obj-23",
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
						"obj-24",
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
						"obj-25",
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
						"obj-26",
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
						"obj-27",
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
						"obj-28",
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
						"obj-30",
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
						"obj-32",
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
						"obj-34",
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
						"obj-35",
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
						"obj-37",
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
						"obj-306",
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
						"obj-307",
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
						"obj-308",
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
						"obj-309",
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
						"obj-310",
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
						"obj-311",
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
						"obj-312",
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
						"obj-313",
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
						"obj-314",
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
						"obj-315",
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
						"obj-316",
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
						"obj-317",
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
						"obj-318",
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
						"obj-319",
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
						"obj-320",
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
						"obj-321",
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
						"obj-322",
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
						"obj-323",
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
						"obj-324",
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
						"obj-325",
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
						"obj-326",
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
						"obj-327",
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
						"obj-328",
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
						"obj-329",
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
						"obj-330",
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
						"obj-331",
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
						"obj-332",
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
						"obj-333",
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
						"obj-334",
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
						"obj-335",
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
						"obj-336",
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
						"obj-337",
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
						"obj-338",
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
						"obj-50",
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
						"obj-51",
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
						"obj-67",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-51",
						1
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
						2
					],
					"destination": [
						"obj-55",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-52",
						1
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
						"obj-125",
						1
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
						"obj-56",
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
						"obj-57",
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
						"obj-58",
						0
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
						"obj-58",
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
						"obj-58",
						0
					],
					"destination": [
						"obj-55",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-55",
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
						"obj-59",
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
						"obj-59",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-62",
						1
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
						"obj-64",
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
						"obj-65",
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
						"obj-66",
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
						"obj-66",
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
						"obj-66",
						2
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
						"obj-66",
						3
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
						"obj-66",
						4
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
						"obj-66",
						5
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
						"obj-66",
						6
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
						"obj-66",
						7
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
						"obj-66",
						8
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
						"obj-66",
						9
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
						"obj-66",
						10
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
						"obj-66",
						11
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
						"obj-66",
						12
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
						"obj-66",
						13
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
						"obj-66",
						14
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
						"obj-66",
						15
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
						"obj-66",
						16
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
						"obj-66",
						17
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
						"obj-66",
						18
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
						"obj-66",
						19
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
						"obj-66",
						20
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
						"obj-66",
						21
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
						"obj-66",
						22
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
						"obj-66",
						23
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
						"obj-66",
						24
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
						"obj-66",
						25
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
						"obj-66",
						26
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
						"obj-66",
						27
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
						"obj-66",
						28
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
						"obj-66",
						29
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
						"obj-66",
						30
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
						"obj-66",
						31
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
						"obj-66",
						32
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
						"obj-66",
						33
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
						"obj-66",
						34
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
						"obj-66",
						35
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
						"obj-66",
						36
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
						"obj-66",
						37
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
						"obj-66",
						38
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
						"obj-66",
						39
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
						"obj-66",
						40
					],
					"destination": [
						"obj-332",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-66",
						41
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
						"obj-66",
						42
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
						"obj-66",
						43
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
						"obj-66",
						44
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
						"obj-66",
						45
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
						"obj-66",
						46
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
						"obj-67",
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
						"obj-69",
						1
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
						"obj-75",
						0
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
						"obj-71",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-71",
						2
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
						"obj-72",
						1
					],
					"destination": [
						"obj-74",
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
						"obj-75",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-75",
						1
					],
					"destination": [
						"obj-55",
						1
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
						"obj-65",
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
						"obj-77",
						0
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
						"obj-79",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						1
					],
					"destination": [
						"obj-78",
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
						"obj-93",
						0
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
						"obj-81",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						1
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
						"obj-80",
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
						"obj-83",
						0
					],
					"destination": [
						"obj-84",
						1
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
						"obj-94",
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
						"obj-82",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-82",
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
						"obj-82",
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
						"obj-101",
						0
					],
					"destination": [
						"obj-85",
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
						"obj-85",
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
						"obj-93",
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
						"obj-93",
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
						"obj-88",
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
						"obj-93",
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
						"obj-92",
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
						"obj-93",
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
						"obj-17",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-93",
						2
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
						"obj-91",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-89",
						1
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
						"obj-83",
						6
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
						"obj-96",
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
						"obj-97",
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
						"obj-4",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						9
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
						"obj-38",
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
						"obj-108",
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
						"obj-108",
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
						"obj-108",
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
						"obj-108",
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
						"obj-108",
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
						"obj-107",
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
						"obj-116",
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
						2
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
						"obj-109",
						1
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
						"obj-17",
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
						"obj-17",
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
						"obj-110",
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
						"obj-118",
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
						"obj-116",
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
						"obj-119",
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						1
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						2
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						3
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						4
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
						"obj-119",
						5
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
						"obj-125",
						1
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
						1
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
						"obj-78",
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
						"obj-125",
						1
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
						"obj-89",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						3
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
						"obj-127",
						5
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
						"obj-127",
						6
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
						"obj-127",
						7
					],
					"destination": [
						"obj-457",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						8
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
						"obj-127",
						9
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
						"obj-127",
						10
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
						"obj-127",
						11
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
						"obj-127",
						12
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
						"obj-127",
						13
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
						"obj-127",
						14
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
						"obj-127",
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
						"obj-130",
						5
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
						"obj-125",
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
						"obj-109",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-130",
						4
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
						"obj-130",
						3
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
						"obj-130",
						2
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
						"obj-130",
						2
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
						"obj-130",
						2
					],
					"destination": [
						"obj-433",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-130",
						1
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
						"obj-130",
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
						"obj-127",
						4
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
						"obj-126",
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
						"obj-147",
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
						"obj-140",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-135",
						4
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
						"obj-111",
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
						"obj-132",
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
						2
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
						"obj-138",
						1
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
						"obj-138",
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
						"obj-144",
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
						"obj-135",
						2
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
						"obj-148",
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
						"obj-140",
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
						"obj-135",
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
						"obj-146",
						0
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
						"obj-147",
						1
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
						"obj-147",
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
						"obj-147",
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
						"obj-148",
						1
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
						"obj-148",
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
						"obj-142",
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
						"obj-143",
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
						"obj-145",
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
						"obj-140",
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
						"obj-140",
						0
					],
					"destination": [
						"obj-433",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-140",
						1
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
						"obj-140",
						1
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
						"obj-141",
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
						"obj-141",
						0
					],
					"destination": [
						"obj-109",
						1
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
						"obj-125",
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-153",
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
						"obj-25",
						0
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-163",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-312",
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
						"obj-169",
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
						"obj-313",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-178",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-180",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-182",
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
						"obj-125",
						1
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
						"obj-183",
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
						"obj-125",
						1
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
						"obj-184",
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-332",
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
						1
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
						"obj-125",
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
						"obj-196",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
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
						"obj-201",
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
						"obj-201",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
						3
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
						"obj-42",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-201",
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
						2
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
						"obj-204",
						1
					],
					"destination": [
						"obj-206",
						1
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
						"obj-207",
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
						"obj-201",
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
						2
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-208",
						1
					],
					"destination": [
						"obj-210",
						1
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
						"obj-210",
						0
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
						"obj-93",
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						2
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
						"obj-213",
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
						"obj-212",
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
						"obj-212",
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
						"obj-93",
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
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
						2
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-216",
						1
					],
					"destination": [
						"obj-218",
						1
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
						"obj-218",
						0
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
						"obj-219",
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
						"obj-219",
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
						"obj-201",
						4
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
						2
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
						"obj-220",
						1
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
						"obj-220",
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
						"obj-222",
						0
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
						0
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
						"obj-93",
						0
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						5
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
						2
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
						"obj-93",
						0
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
						"obj-226",
						1
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
						"obj-226",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-226",
						0
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
						"obj-227",
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
						"obj-227",
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
						"obj-201",
						6
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
						"obj-228",
						2
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
						"obj-228",
						1
					],
					"destination": [
						"obj-230",
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
						"obj-93",
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						7
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
						"obj-232",
						2
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
						"obj-232",
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
						"obj-232",
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
						"obj-93",
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
						"obj-125",
						1
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
						"obj-204",
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
						"obj-208",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-236",
						2
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
						"obj-236",
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
						"obj-236",
						4
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
						"obj-236",
						5
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
						"obj-236",
						6
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
						"obj-236",
						7
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
						"obj-238",
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
						"obj-237",
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
						1
					],
					"destination": [
						"obj-241",
						1
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
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-240",
						0
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-237",
						1
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
						1
					],
					"destination": [
						"obj-245",
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
						"obj-244",
						0
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
						"obj-245",
						0
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
						"obj-246",
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
						"obj-77",
						2
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
						"obj-237",
						2
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
						1
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
						0
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
						"obj-249",
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-237",
						3
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
						1
					],
					"destination": [
						"obj-253",
						1
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
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-252",
						0
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-237",
						4
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
						1
					],
					"destination": [
						"obj-257",
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
						"obj-256",
						0
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
						"obj-257",
						0
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
						"obj-258",
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
						"obj-77",
						2
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
						"obj-237",
						5
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
						1
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
						0
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
						"obj-261",
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-237",
						6
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
						1
					],
					"destination": [
						"obj-265",
						1
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
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-264",
						0
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
						"obj-93",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-267",
						0
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
						"obj-268",
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
						"obj-268",
						2
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
						"obj-268",
						1
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
						"obj-268",
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
						"obj-269",
						0
					],
					"destination": [
						"obj-283",
						2
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
						"obj-272",
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
						"obj-283",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-267",
						1
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
						"obj-267",
						2
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
						"obj-273",
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
						"obj-267",
						3
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
						"obj-276",
						0
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
						"obj-125",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-267",
						4
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
						0
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
						"obj-281",
						0
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
						"obj-282",
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
						"obj-285",
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
						"obj-20",
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
						"obj-21",
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
						1
					],
					"destination": [
						"obj-287",
						1
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
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-288",
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
						"obj-289",
						1
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
						"obj-17",
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
						"obj-291",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
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
						"obj-293",
						0
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
						"obj-294",
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
						"obj-293",
						1
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
						"obj-298",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-293",
						2
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
						"obj-293",
						3
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
						"obj-297",
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
						"obj-299",
						0
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
						"obj-299",
						0
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
						1
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
						2
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
						"obj-292",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-341",
						1
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
						"obj-298",
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
						"obj-350",
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
						"obj-342",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-342",
						2
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
						"obj-344",
						0
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
						"obj-342",
						1
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
						"obj-345",
						0
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
						"obj-342",
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
						"obj-300",
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
						"obj-300",
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
						"obj-93",
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
						"obj-348",
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
						"obj-201",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-348",
						2
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
						"obj-348",
						1
					],
					"destination": [
						"obj-349",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-348",
						1
					],
					"destination": [
						"obj-350",
						1
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
						"obj-298",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-93",
						3
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
						"obj-306",
						0
					],
					"destination": [
						"obj-360",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-360",
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
						"obj-349",
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
						"obj-348",
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
						"obj-350",
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
						"obj-351",
						0
					],
					"destination": [
						"obj-339",
						1
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
						"obj-339",
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
						"obj-353",
						0
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
						"obj-354",
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
						"obj-354",
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
						"obj-339",
						1
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
						"obj-339",
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
						"obj-355",
						0
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
						"obj-356",
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
						"obj-356",
						0
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
						"obj-339",
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
						"obj-339",
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
						"obj-357",
						0
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
						"obj-358",
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
						"obj-358",
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
						"obj-339",
						1
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
						"obj-339",
						1
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
						"obj-361",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-361",
						1
					],
					"destination": [
						"obj-362",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-361",
						0
					],
					"destination": [
						"obj-371",
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
						"obj-364",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						1
					],
					"destination": [
						"obj-365",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-365",
						1
					],
					"destination": [
						"obj-366",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-365",
						0
					],
					"destination": [
						"obj-364",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-364",
						0
					],
					"destination": [
						"obj-366",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-366",
						0
					],
					"destination": [
						"obj-367",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-367",
						0
					],
					"destination": [
						"obj-368",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-368",
						0
					],
					"destination": [
						"obj-369",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-369",
						1
					],
					"destination": [
						"obj-370",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-370",
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
						"obj-369",
						0
					],
					"destination": [
						"obj-371",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-371",
						0
					],
					"destination": [
						"obj-372",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-372",
						0
					],
					"destination": [
						"obj-373",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-373",
						0
					],
					"destination": [
						"obj-363",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-372",
						1
					],
					"destination": [
						"obj-362",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-362",
						0
					],
					"destination": [
						"obj-363",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						2
					],
					"destination": [
						"obj-374",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-374",
						0
					],
					"destination": [
						"obj-381",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-375",
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
						"obj-363",
						0
					],
					"destination": [
						"obj-376",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						1
					],
					"destination": [
						"obj-379",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-376",
						0
					],
					"destination": [
						"obj-377",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-377",
						0
					],
					"destination": [
						"obj-378",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-379",
						0
					],
					"destination": [
						"obj-380",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-380",
						0
					],
					"destination": [
						"obj-381",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-381",
						0
					],
					"destination": [
						"obj-382",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-382",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						2
					],
					"destination": [
						"obj-383",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						3
					],
					"destination": [
						"obj-386",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-383",
						0
					],
					"destination": [
						"obj-384",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-384",
						0
					],
					"destination": [
						"obj-385",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-386",
						0
					],
					"destination": [
						"obj-387",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-387",
						0
					],
					"destination": [
						"obj-388",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-388",
						0
					],
					"destination": [
						"obj-389",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-389",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						4
					],
					"destination": [
						"obj-390",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						5
					],
					"destination": [
						"obj-393",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-390",
						0
					],
					"destination": [
						"obj-391",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-391",
						0
					],
					"destination": [
						"obj-392",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-393",
						0
					],
					"destination": [
						"obj-394",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-394",
						0
					],
					"destination": [
						"obj-395",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-395",
						0
					],
					"destination": [
						"obj-396",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-396",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						6
					],
					"destination": [
						"obj-397",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						7
					],
					"destination": [
						"obj-400",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-397",
						0
					],
					"destination": [
						"obj-398",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-398",
						0
					],
					"destination": [
						"obj-399",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-400",
						0
					],
					"destination": [
						"obj-401",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-401",
						0
					],
					"destination": [
						"obj-402",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-402",
						0
					],
					"destination": [
						"obj-403",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-403",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						8
					],
					"destination": [
						"obj-404",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						9
					],
					"destination": [
						"obj-407",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-404",
						0
					],
					"destination": [
						"obj-405",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-405",
						0
					],
					"destination": [
						"obj-406",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-407",
						0
					],
					"destination": [
						"obj-408",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-408",
						0
					],
					"destination": [
						"obj-409",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-409",
						0
					],
					"destination": [
						"obj-410",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-410",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						10
					],
					"destination": [
						"obj-411",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						11
					],
					"destination": [
						"obj-414",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-411",
						0
					],
					"destination": [
						"obj-412",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-412",
						0
					],
					"destination": [
						"obj-413",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-414",
						0
					],
					"destination": [
						"obj-415",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-415",
						0
					],
					"destination": [
						"obj-416",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-416",
						0
					],
					"destination": [
						"obj-417",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-417",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						12
					],
					"destination": [
						"obj-418",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						13
					],
					"destination": [
						"obj-421",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-418",
						0
					],
					"destination": [
						"obj-419",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-419",
						0
					],
					"destination": [
						"obj-420",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-421",
						0
					],
					"destination": [
						"obj-422",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-422",
						0
					],
					"destination": [
						"obj-423",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-423",
						0
					],
					"destination": [
						"obj-424",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-424",
						0
					],
					"destination": [
						"obj-375",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						14
					],
					"destination": [
						"obj-425",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						15
					],
					"destination": [
						"obj-428",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-425",
						0
					],
					"destination": [
						"obj-426",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-426",
						0
					],
					"destination": [
						"obj-427",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-428",
						0
					],
					"destination": [
						"obj-429",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-429",
						0
					],
					"destination": [
						"obj-430",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-430",
						0
					],
					"destination": [
						"obj-431",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-431",
						0
					],
					"destination": [
						"obj-375",
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
						"obj-378",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						10
					],
					"destination": [
						"obj-381",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						2
					],
					"destination": [
						"obj-385",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						11
					],
					"destination": [
						"obj-388",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						3
					],
					"destination": [
						"obj-392",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						12
					],
					"destination": [
						"obj-395",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						4
					],
					"destination": [
						"obj-399",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						13
					],
					"destination": [
						"obj-402",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						5
					],
					"destination": [
						"obj-406",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						14
					],
					"destination": [
						"obj-409",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						6
					],
					"destination": [
						"obj-413",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						15
					],
					"destination": [
						"obj-416",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						7
					],
					"destination": [
						"obj-420",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						16
					],
					"destination": [
						"obj-423",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						8
					],
					"destination": [
						"obj-427",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						17
					],
					"destination": [
						"obj-430",
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
						"obj-432",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-432",
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
						"obj-432",
						1
					],
					"destination": [
						"obj-433",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-433",
						0
					],
					"destination": [
						"obj-436",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-436",
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
						"obj-433",
						0
					],
					"destination": [
						"obj-435",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-435",
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
						"obj-433",
						0
					],
					"destination": [
						"obj-434",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-434",
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
						"obj-67",
						0
					],
					"destination": [
						"obj-437",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-437",
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
						"obj-67",
						0
					],
					"destination": [
						"obj-438",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-438",
						3
					],
					"destination": [
						"obj-439",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-438",
						3
					],
					"destination": [
						"obj-440",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-439",
						0
					],
					"destination": [
						"obj-452",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-440",
						0
					],
					"destination": [
						"obj-445",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-438",
						2
					],
					"destination": [
						"obj-441",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-441",
						1
					],
					"destination": [
						"obj-442",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-442",
						0
					],
					"destination": [
						"obj-443",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-441",
						0
					],
					"destination": [
						"obj-443",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-443",
						0
					],
					"destination": [
						"obj-444",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-444",
						1
					],
					"destination": [
						"obj-445",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-438",
						1
					],
					"destination": [
						"obj-445",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-445",
						1
					],
					"destination": [
						"obj-446",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-446",
						1
					],
					"destination": [
						"obj-447",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-447",
						0
					],
					"destination": [
						"obj-449",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-446",
						0
					],
					"destination": [
						"obj-448",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-448",
						1
					],
					"destination": [
						"obj-449",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-449",
						0
					],
					"destination": [
						"obj-450",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-450",
						0
					],
					"destination": [
						"obj-451",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-451",
						0
					],
					"destination": [
						"obj-452",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-438",
						0
					],
					"destination": [
						"obj-452",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-452",
						0
					],
					"destination": [
						"obj-453",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-453",
						2
					],
					"destination": [
						"obj-456",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-456",
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
						"obj-453",
						1
					],
					"destination": [
						"obj-455",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-455",
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
						"obj-453",
						0
					],
					"destination": [
						"obj-454",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-454",
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
						"obj-457",
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
						"obj-457",
						1
					],
					"destination": [
						"obj-458",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-458",
						1
					],
					"destination": [
						"obj-453",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-458",
						0
					],
					"destination": [
						"obj-459",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-459",
						0
					],
					"destination": [
						"obj-46",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-18": [
				"Ride",
				"Ride",
				0
			],
			"obj-22": [
				"Output Trim",
				"Out",
				1
			],
			"obj-19": [
				"Amount",
				"Amount",
				2
			],
			"obj-20": [
				"Boost",
				"Boost",
				3
			],
			"obj-21": [
				"Cut",
				"Cut",
				4
			],
			"obj-25": [
				"Speed",
				"Words",
				5
			],
			"obj-23": [
				"Target Loudness",
				"Level",
				6
			],
			"obj-24": [
				"Bed Offset",
				"Over Bed",
				7
			],
			"obj-26": [
				"Breath Trim",
				"Trim",
				8
			],
			"obj-28": [
				"Target Mode",
				"Target",
				9
			],
			"obj-30": [
				"Gaps",
				"Gaps",
				10
			],
			"obj-32": [
				"Layer",
				"Layer",
				11
			],
			"obj-35": [
				"Clips",
				"Clips",
				12
			],
			"obj-34": [
				"Breath Guard",
				"Guard breaths",
				13
			],
			"obj-37": [
				"Play Curve",
				"Play",
				14
			],
			"obj-41": [
				"A/B",
				"A/B",
				15
			],
			"obj-38": [
				"Analyse",
				"Analyse",
				16
			],
			"obj-39": [
				"Write",
				"Write",
				17
			],
			"obj-40": [
				"Revert",
				"Revert",
				18
			],
			"obj-42": [
				"Map Target",
				"Map",
				19
			],
			"obj-43": [
				"Unmap Target",
				"Unmap",
				20
			],
			"obj-91": [
				"Stored Curve",
				"Curve",
				21
			],
			"obj-46": [
				"Preset",
				"Preset",
				22
			],
			"obj-47": [
				"Previous Preset",
				"Previous",
				23
			],
			"obj-48": [
				"Next Preset",
				"Next",
				24
			],
			"obj-49": [
				"Browse Presets",
				"Browse",
				25
			],
			"obj-67": [
				"Stored Settings",
				"Settings",
				26
			],
			"obj-307": [
				"Map From",
				"From",
				27
			],
			"obj-308": [
				"Map To",
				"To",
				28
			],
			"obj-309": [
				"Target 1 Invert",
				"Invert",
				29
			],
			"obj-310": [
				"Target 1 Curve",
				"Curve",
				30
			],
			"obj-311": [
				"Target 2 From",
				"From",
				31
			],
			"obj-312": [
				"Target 2 To",
				"To",
				32
			],
			"obj-313": [
				"Target 2 Invert",
				"Invert",
				33
			],
			"obj-314": [
				"Target 2 Curve",
				"Curve",
				34
			],
			"obj-315": [
				"Target 3 From",
				"From",
				35
			],
			"obj-316": [
				"Target 3 To",
				"To",
				36
			],
			"obj-317": [
				"Target 3 Invert",
				"Invert",
				37
			],
			"obj-318": [
				"Target 3 Curve",
				"Curve",
				38
			],
			"obj-319": [
				"Target 4 From",
				"From",
				39
			],
			"obj-320": [
				"Target 4 To",
				"To",
				40
			],
			"obj-321": [
				"Target 4 Invert",
				"Invert",
				41
			],
			"obj-322": [
				"Target 4 Curve",
				"Curve",
				42
			],
			"obj-323": [
				"Target 5 From",
				"From",
				43
			],
			"obj-324": [
				"Target 5 To",
				"To",
				44
			],
			"obj-325": [
				"Target 5 Invert",
				"Invert",
				45
			],
			"obj-326": [
				"Target 5 Curve",
				"Curve",
				46
			],
			"obj-327": [
				"Target 6 From",
				"From",
				47
			],
			"obj-328": [
				"Target 6 To",
				"To",
				48
			],
			"obj-329": [
				"Target 6 Invert",
				"Invert",
				49
			],
			"obj-330": [
				"Target 6 Curve",
				"Curve",
				50
			],
			"obj-331": [
				"Target 7 From",
				"From",
				51
			],
			"obj-332": [
				"Target 7 To",
				"To",
				52
			],
			"obj-333": [
				"Target 7 Invert",
				"Invert",
				53
			],
			"obj-334": [
				"Target 7 Curve",
				"Curve",
				54
			],
			"obj-335": [
				"Target 8 From",
				"From",
				55
			],
			"obj-336": [
				"Target 8 To",
				"To",
				56
			],
			"obj-337": [
				"Target 8 Invert",
				"Invert",
				57
			],
			"obj-338": [
				"Target 8 Curve",
				"Curve",
				58
			],
			"obj-306": [
				"Mapped",
				"Mapped",
				59
			],
			"obj-299": [
				"Show Targets",
				"Targets",
				60
			],
			"obj-300": [
				"Shown Target",
				"Target",
				61
			],
			"obj-433": [
				"Edited Curves",
				"Edits",
				62
			],
			"obj-27": [
				"Sections",
				"Sections",
				63
			],
			"parameterbanks": {
				"0": {
					"index": 0,
					"name": "Ride",
					"parameters": [
						"Ride",
						"Amount",
						"Boost",
						"Cut",
						"Target Mode",
						"Gaps",
						"A/B",
						"Output Trim"
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
					"name": "Target",
					"parameters": [
						"Target Mode",
						"Target Loudness",
						"Bed Offset",
						"Clips",
						"Layer",
						"Speed",
						"Breath Guard",
						"Breath Trim"
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
					"name": "Play",
					"parameters": [
						"Play Curve",
						"A/B",
						"Ride",
						"Output Trim",
						"Sections",
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
				"name": "steadyhand-ride-bridge.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-ride-face.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-ride-node.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-ride-player.js",
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
