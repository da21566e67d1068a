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
			504,
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
		"devicewidth": 504,
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
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						216,
						152,
						62,
						20
					],
					"varname": "playedLine"
				}
			},
			{
				"box": {
					"id": "obj-5",
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
					"id": "obj-6",
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
					"id": "obj-7",
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
					"id": "obj-8",
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
					"id": "obj-9",
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
					"id": "obj-10",
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
					"id": "obj-11",
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
					"id": "obj-13",
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
					"id": "obj-14",
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
					"id": "obj-15",
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
					"id": "obj-16",
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
					"id": "obj-17",
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
					"id": "obj-18",
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
					"id": "obj-19",
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
					"id": "obj-20",
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
					"annotation": "How much of the decided ride is drawn: 0 % is a flat line, 100 % the whole correction. Takes effect at the next Analyse.",
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
					"id": "obj-21",
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
					"annotation": "The most that a quiet phrase is raised. Takes effect at the next Analyse.",
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
					"id": "obj-22",
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
					"annotation": "The most that a loud phrase is lowered. Takes effect at the next Analyse.",
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
					"id": "obj-23",
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
						452,
						8,
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
					"id": "obj-24",
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
					"annotation": "The loudness that phrases are ridden to when Target is set to LUFS. Takes effect at the next Analyse.",
					"annotation_name": "Target Loudness",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target Loudness",
							"parameter_initial": [
								-18
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": -6,
							"parameter_mmin": -40,
							"parameter_type": 0,
							"parameter_units": "%.1f LUFS",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Target Loudness",
							"parameter_modmode": 2,
							"parameter_order": 6,
							"parameter_shortname": "LUFS"
						}
					},
					"varname": "targetLoudness"
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
						456,
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
					"annotation": "How far phrases stand above the other tracks (300 Hz to 5 kHz) when Target is set to Over Bed. Takes effect at the next Analyse.",
					"annotation_name": "Bed Offset",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Bed Offset",
							"parameter_initial": [
								3
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 12,
							"parameter_mmin": -12,
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
					"id": "obj-26",
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
					"annotation": "How closely single words are followed inside a phrase when Layer is set to Words. Takes effect at the next Analyse.",
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
							"parameter_shortname": "Speed"
						}
					},
					"varname": "speed"
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
						600,
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
					"annotation": "Lowers every breath by this much; 0 dB leaves breaths alone. Takes effect at the next Analyse.",
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
							"parameter_shortname": "Breaths"
						}
					},
					"varname": "breathTrim"
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
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						296,
						122,
						80,
						16
					],
					"annotation": "What phrases are ridden to: the clip's own loudness, a loudness in LUFS, the clip's own distance from the other tracks, or the distance set with Over Bed.",
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
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						416,
						122,
						80,
						16
					],
					"annotation": "Between phrases the gain stays at its neighbours' (Hold), moves evenly from one to the next (Glide), or goes back to 0 dB (Return).",
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
						264,
						464,
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
					"annotation": "Phrases rides whole phrases; Words also follows the words inside them, as closely as Speed says.",
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
					"id": "obj-31",
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
						80,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						416,
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
					"id": "obj-32",
					"maxclass": "live.comment",
					"text": "Target",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						421,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						121,
						36,
						18
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
					"id": "obj-33",
					"maxclass": "live.comment",
					"text": "Gaps",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						421,
						36,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						380,
						121,
						36,
						18
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
					"id": "obj-34",
					"maxclass": "live.comment",
					"text": "Layer",
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
					"varname": "layerLabel"
				}
			},
			{
				"box": {
					"id": "obj-35",
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
						380,
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
					"id": "obj-36",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						24,
						496,
						44,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						452,
						62,
						44,
						18
					],
					"annotation": "Keeps breaths from being raised by more than 1 dB along with their phrase. Takes effect at the next Analyse.",
					"annotation_name": "Breath Guard",
					"parameter_enable": 1,
					"mode": 1,
					"text": "Guard",
					"texton": "Guard",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Breath Guard",
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
							"parameter_longname": "Breath Guard",
							"parameter_modmode": 4,
							"parameter_order": 13,
							"parameter_shortname": "Guard"
						}
					},
					"varname": "breathGuard"
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
						452,
						86,
						44,
						18
					],
					"annotation": "Plays the curve that is stored in the set, in time with the transport. A curve that was written as automation is played by Live and not a second time here.",
					"annotation_name": "Play Curve",
					"parameter_enable": 1,
					"mode": 1,
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
						120,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						143,
						120,
						18
					],
					"annotation": "Compares the track with the ride and without it. Dry takes the gain of this device out, and lets go of a mapped parameter; automation goes on.",
					"annotation_name": "A/B",
					"parameter_enable": 1,
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
					"id": "obj-39",
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
					"id": "obj-40",
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
					"id": "obj-41",
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
						94,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						132,
						143,
						94,
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
						22,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						230,
						143,
						22,
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
					"id": "obj-45",
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
					"id": "obj-46",
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
					"id": "obj-47",
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
					"id": "obj-48",
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
					"id": "obj-49",
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
					"id": "obj-50",
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
					"id": "obj-51",
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
					"id": "obj-52",
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
					"id": "obj-53",
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
					"id": "obj-54",
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
					"id": "obj-55",
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
					"id": "obj-56",
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
					"id": "obj-57",
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
					"id": "obj-58",
					"maxclass": "newobj",
					"text": "float",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"float"
					],
					"patching_rect": [
						880,
						216,
						44,
						20
					],
					"varname": "beats"
				}
			},
			{
				"box": {
					"id": "obj-59",
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
					"id": "obj-60",
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
					"id": "obj-61",
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
					"id": "obj-62",
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
					"id": "obj-63",
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
					"id": "obj-64",
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
					"id": "obj-65",
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
					"id": "obj-66",
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
					"id": "obj-67",
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
					"id": "obj-68",
					"maxclass": "newobj",
					"text": "route 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						816,
						352,
						56,
						20
					],
					"varname": "playedLines"
				}
			},
			{
				"box": {
					"id": "obj-69",
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
					"id": "obj-70",
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
					"id": "obj-71",
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
					"id": "obj-72",
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
					"id": "obj-73",
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
					"id": "obj-74",
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
					"id": "obj-75",
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
					"id": "obj-76",
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
					"id": "obj-77",
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
					"id": "obj-78",
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
					"id": "obj-79",
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
					"id": "obj-80",
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
					"id": "obj-81",
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
					"id": "obj-82",
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
					"id": "obj-83",
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
					"id": "obj-84",
					"maxclass": "newobj",
					"text": "sel 1 2 3 4",
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
						640,
						304,
						80,
						20
					],
					"varname": "whichPress"
				}
			},
			{
				"box": {
					"id": "obj-85",
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
					"id": "obj-86",
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
					"id": "obj-87",
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
					"id": "obj-88",
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
					"id": "obj-89",
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
					"id": "obj-90",
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
					"id": "obj-91",
					"maxclass": "newobj",
					"text": "route ready lom curve face asleep",
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
						1000,
						496,
						212,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-92",
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
					"id": "obj-93",
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
					"id": "obj-94",
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
					"id": "obj-95",
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
					"id": "obj-96",
					"maxclass": "message",
					"text": "dumped",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						632,
						50,
						20
					],
					"varname": "sendDumped"
				}
			},
			{
				"box": {
					"id": "obj-97",
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
					"id": "obj-98",
					"maxclass": "newobj",
					"text": "route start stop terminated restarting",
					"numinlets": 5,
					"numoutlets": 5,
					"outlettype": [
						"",
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						1160,
						496,
						242,
						20
					],
					"varname": "nodeLife"
				}
			},
			{
				"box": {
					"id": "obj-99",
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
					"id": "obj-100",
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
					"id": "obj-101",
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
					"id": "obj-102",
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
					"id": "obj-103",
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
					"id": "obj-104",
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
					"id": "obj-105",
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
					"id": "obj-106",
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
					"id": "obj-107",
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
					"id": "obj-108",
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
					"id": "obj-109",
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
					"id": "obj-110",
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
					"id": "obj-111",
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
					"id": "obj-112",
					"maxclass": "newobj",
					"text": "prepend parameter speed",
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
					"varname": "speedToNode"
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "newobj",
					"text": "prepend parameter targetLoudness",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						120,
						206,
						20
					],
					"varname": "targetLoudnessToNode"
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "newobj",
					"text": "prepend parameter bedOffset",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						144,
						176,
						20
					],
					"varname": "bedOffsetToNode"
				}
			},
			{
				"box": {
					"id": "obj-115",
					"maxclass": "newobj",
					"text": "prepend parameter breathTrim",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						168,
						182,
						20
					],
					"varname": "breathTrimToNode"
				}
			},
			{
				"box": {
					"id": "obj-116",
					"maxclass": "newobj",
					"text": "prepend parameter target",
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
					"varname": "targetToNode"
				}
			},
			{
				"box": {
					"id": "obj-117",
					"maxclass": "newobj",
					"text": "prepend parameter gaps",
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
					"varname": "gapsToNode"
				}
			},
			{
				"box": {
					"id": "obj-118",
					"maxclass": "newobj",
					"text": "prepend parameter layer",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						240,
						152,
						20
					],
					"varname": "layerToNode"
				}
			},
			{
				"box": {
					"id": "obj-119",
					"maxclass": "newobj",
					"text": "prepend parameter scope",
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
					"varname": "scopeToNode"
				}
			},
			{
				"box": {
					"id": "obj-120",
					"maxclass": "newobj",
					"text": "prepend parameter breathGuard",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						288,
						188,
						20
					],
					"varname": "breathGuardToNode"
				}
			},
			{
				"box": {
					"id": "obj-121",
					"maxclass": "newobj",
					"text": "prepend parameter play",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						312,
						146,
						20
					],
					"varname": "playToNode"
				}
			},
			{
				"box": {
					"id": "obj-122",
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
					"id": "obj-123",
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
					"id": "obj-124",
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
					"id": "obj-125",
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
					"id": "obj-126",
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
					"id": "obj-127",
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
					"id": "obj-128",
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
					"id": "obj-129",
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
					"id": "obj-130",
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
					"id": "obj-131",
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
					"id": "obj-132",
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
					"id": "obj-133",
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
					"id": "obj-134",
					"maxclass": "newobj",
					"text": "route hold",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						960,
						352,
						74,
						20
					],
					"varname": "played"
				}
			},
			{
				"box": {
					"id": "obj-135",
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
					"id": "obj-136",
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
						384,
						44,
						20
					],
					"varname": "mappedHold"
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
						1040,
						336,
						50,
						20
					],
					"varname": "holdGate"
				}
			},
			{
				"box": {
					"id": "obj-138",
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
						384,
						56,
						20
					],
					"varname": "holdSwitch"
				}
			},
			{
				"box": {
					"id": "obj-139",
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
					"id": "obj-140",
					"maxclass": "newobj",
					"text": "route 0",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						912,
						320,
						56,
						20
					],
					"varname": "playedPlace"
				}
			},
			{
				"box": {
					"id": "obj-141",
					"maxclass": "newobj",
					"text": "line~ 0.",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"signal",
						"bang"
					],
					"patching_rect": [
						912,
						352,
						62,
						20
					],
					"varname": "mappedLine"
				}
			},
			{
				"box": {
					"id": "obj-142",
					"maxclass": "newobj",
					"text": "live.remote~ @normalized 1",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						912,
						384,
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
			}
		],
		"lines": [
			{
				"patchline": {
					"source": [
						"obj-19",
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
						"obj-5",
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
						1
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
						"obj-10",
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
						"obj-7",
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
						1
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
						"obj-13",
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
						"obj-14",
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
						"obj-15",
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
						"obj-16",
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
						1
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
						"obj-17",
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
						"obj-17",
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
						"obj-45",
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
						"obj-44",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-44",
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
						"obj-45",
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
						"obj-46",
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
						"obj-38",
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
						"obj-18",
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
						"obj-20",
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
						"obj-21",
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
						"obj-22",
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
						"obj-26",
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
						"obj-24",
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
						"obj-25",
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
						"obj-27",
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
						"obj-28",
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
						"obj-29",
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
						"obj-30",
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
						"obj-31",
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
						"obj-36",
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
						"obj-37",
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
						"obj-52",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-50",
						1
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
						"obj-52",
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
						"obj-49",
						1
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
						"obj-53",
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
						"obj-56",
						0
					],
					"destination": [
						"obj-57",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-56",
						6
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
						"obj-54",
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
						1
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
						"obj-55",
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
						"obj-58",
						0
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
						"obj-67",
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
						"obj-67",
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
						"obj-67",
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
						"obj-67",
						2
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
						"obj-67",
						3
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
						"obj-65",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-63",
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
						"obj-39",
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
						"obj-40",
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
						"obj-73",
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
						"obj-73",
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
						"obj-72",
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
						"obj-73",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-73",
						1
					],
					"destination": [
						"obj-81",
						1
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
						0
					],
					"destination": [
						"obj-76",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						2
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
						"obj-74",
						1
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
						"obj-79",
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
						"obj-18",
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
						"obj-18",
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
						"obj-90",
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
						"obj-83",
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
						"obj-81",
						1
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
						"obj-89",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						1
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
						"obj-89",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						2
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
						"obj-89",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						3
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
						"obj-91",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-91",
						1
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
						"obj-51",
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
						"obj-89",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-91",
						2
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
						"obj-91",
						3
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
						"obj-91",
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
						5
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
						"obj-89",
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
						"obj-74",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-94",
						4
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
						"obj-94",
						3
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
						"obj-94",
						2
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
						"obj-94",
						1
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
						"obj-89",
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
						"obj-81",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-91",
						4
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
						"obj-90",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-90",
						1
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
						"obj-107",
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
						"obj-101",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-98",
						2
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
						"obj-100",
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
						"obj-98",
						3
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
						"obj-101",
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
						"obj-77",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						1
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
						"obj-107",
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
						"obj-107",
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
						"obj-108",
						1
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
						"obj-108",
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
						"obj-103",
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
						"obj-104",
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
						"obj-105",
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
						"obj-101",
						1
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
						"obj-89",
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
						"obj-74",
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
						"obj-89",
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
						"obj-89",
						1
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
						"obj-111",
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
						"obj-89",
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
						"obj-89",
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
						"obj-89",
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
						"obj-89",
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
						"obj-89",
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
						"obj-89",
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
						"obj-117",
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
						"obj-89",
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
						"obj-89",
						1
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
						"obj-89",
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
						"obj-89",
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
						"obj-89",
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
						"obj-122",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						1
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
						"obj-127",
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
						"obj-67",
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
						1
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
						0
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
						"obj-67",
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
						"obj-89",
						1
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
						"obj-142",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						3
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
						"obj-42",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-67",
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
						"obj-136",
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
						0
					],
					"destination": [
						"obj-142",
						1
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
						"obj-130",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-49",
						1
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
						"obj-134",
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
						"obj-141",
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
						"obj-50",
						2
					],
					"destination": [
						"obj-130",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-19": [
				"Ride",
				"Ride",
				0
			],
			"obj-23": [
				"Output Trim",
				"Out",
				1
			],
			"obj-20": [
				"Amount",
				"Amount",
				2
			],
			"obj-21": [
				"Boost",
				"Boost",
				3
			],
			"obj-22": [
				"Cut",
				"Cut",
				4
			],
			"obj-26": [
				"Speed",
				"Speed",
				5
			],
			"obj-24": [
				"Target Loudness",
				"LUFS",
				6
			],
			"obj-25": [
				"Bed Offset",
				"Over Bed",
				7
			],
			"obj-27": [
				"Breath Trim",
				"Breaths",
				8
			],
			"obj-28": [
				"Target Mode",
				"Target",
				9
			],
			"obj-29": [
				"Gaps",
				"Gaps",
				10
			],
			"obj-30": [
				"Layer",
				"Layer",
				11
			],
			"obj-31": [
				"Clips",
				"Clips",
				12
			],
			"obj-36": [
				"Breath Guard",
				"Guard",
				13
			],
			"obj-37": [
				"Play Curve",
				"Play",
				14
			],
			"obj-38": [
				"A/B",
				"A/B",
				15
			],
			"obj-39": [
				"Analyse",
				"Analyse",
				16
			],
			"obj-40": [
				"Write",
				"Write",
				17
			],
			"obj-41": [
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
			"obj-65": [
				"Stored Curve",
				"Curve",
				21
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
