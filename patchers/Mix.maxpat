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
			656,
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
		"devicewidth": 656,
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
						216,
						62,
						20
					],
					"varname": "audioOut"
				}
			},
			{
				"box": {
					"id": "obj-3",
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
						344,
						130
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						8,
						344,
						130
					],
					"filename": "steadyhand-mix-face.js",
					"parameter_enable": 0,
					"border": 0,
					"textfile": {
						"filename": "steadyhand-mix-face.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "face"
				}
			},
			{
				"box": {
					"id": "obj-4",
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
						360,
						8,
						44,
						48
					],
					"annotation": "Scales how far faders are moved. 100 % is what the measurement asks for, 6 dB at most; 0 % leaves levels alone.",
					"annotation_name": "Level Size",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Level Size",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Level Size",
							"parameter_modmode": 2,
							"parameter_order": 0,
							"parameter_shortname": "Levels"
						}
					},
					"varname": "levels"
				}
			},
			{
				"box": {
					"id": "obj-5",
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
						432,
						8,
						44,
						48
					],
					"annotation": "Scales bands of equalisers that cut a resonance, a build-up or harshness. 100 % is what the measurement asks for, 4 dB at most; 0 % leaves tone alone.",
					"annotation_name": "Tone Size",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Tone Size",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Tone Size",
							"parameter_modmode": 2,
							"parameter_order": 1,
							"parameter_shortname": "Tone"
						}
					},
					"varname": "tone"
				}
			},
			{
				"box": {
					"id": "obj-6",
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
						504,
						8,
						44,
						48
					],
					"annotation": "Scales dips that make room where a track hides another and that come and go with it. They are drawn in the arrangement, which no device may do: Apply lists them.",
					"annotation_name": "Dip Size",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Dip Size",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Dip Size",
							"parameter_modmode": 2,
							"parameter_order": 2,
							"parameter_shortname": "Dips"
						}
					},
					"varname": "dips"
				}
			},
			{
				"box": {
					"id": "obj-7",
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
						576,
						8,
						44,
						48
					],
					"annotation": "How sure a move has to be for Apply to make it. Under 50 % a move is wrong more often than right. A single move is taken or rejected in the window.",
					"annotation_name": "Least Sure",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Least Sure",
							"parameter_initial": [
								50
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Least Sure",
							"parameter_modmode": 2,
							"parameter_order": 3,
							"parameter_shortname": "Sure"
						}
					},
					"varname": "sure"
				}
			},
			{
				"box": {
					"id": "obj-8",
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
						360,
						86,
						92,
						16
					],
					"annotation": "Which moves Apply makes: those of one stage, or all in their order: gain, pan, EQ, dynamics, rebalance, space, bus. Each stage is judged on what the ones before it left.",
					"annotation_name": "Stages",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Stages",
							"parameter_enum": [
								"All",
								"Gain",
								"Pan",
								"EQ",
								"Dynamics",
								"Rebalance",
								"Space",
								"Bus"
							],
							"parameter_mmax": 7,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Stages",
							"parameter_modmode": 4,
							"parameter_order": 4,
							"parameter_shortname": "Stages"
						}
					},
					"varname": "stages"
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "live.comment",
					"text": "Stages",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						374,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						360,
						74,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "stagesLabel"
				}
			},
			{
				"box": {
					"id": "obj-10",
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
						458,
						86,
						92,
						16
					],
					"annotation": "Whose observed ranges of balance and tone the mix is held against; any genre: those of a hundred professional mixes.",
					"annotation_name": "Genre",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Genre",
							"parameter_enum": [
								"Any genre",
								"Electronic",
								"EDM",
								"House",
								"Techno",
								"Drum and bass",
								"Rock",
								"Alternative",
								"Pop",
								"Hip-hop",
								"Trap",
								"Jazz",
								"Classical",
								"Spoken word"
							],
							"parameter_mmax": 13,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Genre",
							"parameter_modmode": 4,
							"parameter_order": 5,
							"parameter_shortname": "Genre"
						}
					},
					"varname": "genre"
				}
			},
			{
				"box": {
					"id": "obj-11",
					"maxclass": "live.comment",
					"text": "Genre",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						374,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						458,
						74,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "genreLabel"
				}
			},
			{
				"box": {
					"id": "obj-12",
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
						556,
						86,
						92,
						16
					],
					"annotation": "What of the arrangement is heard: all of it, what lies in Live's loop brace, or the section between the locators around the playhead. It counts from the next Analyse on.",
					"annotation_name": "Range",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Range",
							"parameter_enum": [
								"Song",
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
							"parameter_longname": "Range",
							"parameter_modmode": 0,
							"parameter_order": 6,
							"parameter_shortname": "Range"
						}
					},
					"varname": "range"
				}
			},
			{
				"box": {
					"id": "obj-13",
					"maxclass": "live.comment",
					"text": "Range",
					"numinlets": 1,
					"numoutlets": 0,
					"outlettype": [],
					"patching_rect": [
						720,
						374,
						92,
						12
					],
					"presentation": 1,
					"presentation_rect": [
						556,
						74,
						92,
						12
					],
					"textjustification": 0,
					"saved_attribute_attributes": {
						"textcolor": {
							"expression": "themecolor.live_control_fg"
						}
					},
					"varname": "rangeLabel"
				}
			},
			{
				"box": {
					"id": "obj-14",
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
						83,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						143,
						83,
						18
					],
					"annotation": "Hears every track of the arrangement by its recordings, faders and devices of a known law, and shows what is wrong and what would be done about it. Nothing is changed. The first press starts the analyser, which takes about a second; files that were heard before are not read again.",
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
							"parameter_order": 8,
							"parameter_shortname": "Analyse"
						}
					},
					"varname": "analyse"
				}
			},
			{
				"box": {
					"id": "obj-15",
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
						83,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						95,
						143,
						83,
						18
					],
					"annotation": "Makes the moves that are shown as accepted, stage by stage, hears the mix again after each and takes back what did not do what it promised. What you have changed since Analyse is left alone. Revert takes all of it back.",
					"annotation_name": "Apply",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Apply",
					"texton": "Apply",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Apply",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Apply",
							"parameter_modmode": 0,
							"parameter_order": 9,
							"parameter_shortname": "Apply"
						}
					},
					"varname": "apply"
				}
			},
			{
				"box": {
					"id": "obj-16",
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
						83,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						182,
						143,
						83,
						18
					],
					"annotation": "Puts back everything that Apply has set, to the bit, and takes out the devices that it put in. What you have moved since stays where you put it. Pressed while Apply works, it ends that first.",
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
							"parameter_order": 10,
							"parameter_shortname": "Revert"
						}
					},
					"varname": "revert"
				}
			},
			{
				"box": {
					"id": "obj-17",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						800,
						48,
						83,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						269,
						143,
						83,
						18
					],
					"annotation": "Opens the window: tracks with their roles, who hides whom along the song, every move with its evidence to accept or reject, the mix before and after.",
					"annotation_name": "Window",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Window",
					"texton": "Window",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Window",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Window",
							"parameter_modmode": 0,
							"parameter_order": 11,
							"parameter_shortname": "Window"
						}
					},
					"varname": "window"
				}
			},
			{
				"box": {
					"id": "obj-18",
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
					"id": "obj-19",
					"maxclass": "newobj",
					"text": "route open close url",
					"numinlets": 4,
					"numoutlets": 4,
					"outlettype": [
						"",
						"",
						"",
						""
					],
					"patching_rect": [
						2000,
						912,
						134,
						20
					],
					"varname": "mixWindowWords"
				}
			},
			{
				"box": {
					"id": "obj-20",
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
						2000,
						928,
						68,
						20
					],
					"varname": "mixWindowOpening"
				}
			},
			{
				"box": {
					"id": "obj-21",
					"maxclass": "message",
					"text": "window flags float grow close title, window exec",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2340,
						944,
						302,
						20
					],
					"varname": "mixWindowFlags"
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "message",
					"text": "open",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2000,
						944,
						38,
						20
					],
					"varname": "mixWindowOpen"
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "message",
					"text": "close",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2060,
						944,
						44,
						20
					],
					"varname": "mixWindowClose"
				}
			},
			{
				"box": {
					"id": "obj-24",
					"maxclass": "newobj",
					"text": "pcontrol",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2000,
						976,
						62,
						20
					],
					"varname": "mixWindowControl"
				}
			},
			{
				"box": {
					"id": "obj-25",
					"maxclass": "newobj",
					"text": "prepend url",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2120,
						944,
						80,
						20
					],
					"varname": "mixWindowUrl"
				}
			},
			{
				"box": {
					"id": "obj-26",
					"maxclass": "newobj",
					"text": "deferlow",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						944,
						62,
						20
					],
					"varname": "mixWindowShown"
				}
			},
			{
				"box": {
					"id": "obj-27",
					"maxclass": "message",
					"text": "select",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2180,
						976,
						50,
						20
					],
					"varname": "mixWindowFocus"
				}
			},
			{
				"box": {
					"id": "obj-28",
					"maxclass": "newobj",
					"text": "p mixPage",
					"numinlets": 3,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2000,
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
							1040,
							680
						],
						"openrect": [
							100,
							100,
							1040,
							680
						],
						"openinpresentation": 1,
						"toolbarvisible": 0,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"enablehscroll": 0,
						"enablevscroll": 0,
						"title": "Steadyhand Mix",
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
										1040,
										652
									],
									"presentation": 1,
									"presentation_rect": [
										0,
										28,
										1040,
										652
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
										560,
										800,
										160,
										22
									],
									"varname": "key",
									"text": "sel 13 27 30 31 11 12 28 29"
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
							},
							{
								"box": {
									"id": "pressArrowLeft",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										860,
										848,
										100,
										22
									],
									"varname": "pressArrowLeft",
									"text": "press ArrowLeft"
								}
							},
							{
								"box": {
									"id": "pressArrowRight",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"outlettype": [
										""
									],
									"patching_rect": [
										860,
										872,
										100,
										22
									],
									"varname": "pressArrowRight",
									"text": "press ArrowRight"
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
										8
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
							},
							{
								"patchline": {
									"source": [
										"key",
										6
									],
									"destination": [
										"pressArrowLeft",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressArrowLeft",
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
										7
									],
									"destination": [
										"pressArrowRight",
										0
									]
								}
							},
							{
								"patchline": {
									"source": [
										"pressArrowRight",
										0
									],
									"destination": [
										"page",
										0
									]
								}
							}
						]
					},
					"varname": "mixPage"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "newobj",
					"text": "prepend mix_page",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						2000,
						1040,
						110,
						20
					],
					"varname": "mixPageToNode"
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
						560,
						720,
						176,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						360,
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
								"As measured",
								"Classical, hands off",
								"Drum and bass",
								"Everything, to try by ear",
								"Half as much",
								"Hip-hop, bass first",
								"House and techno",
								"Jazz, left breathing",
								"Levels alone",
								"Metal and punk",
								"Only what is sure",
								"Placed and in phase",
								"Rock band",
								"Room for the voice",
								"Speech and podcast",
								"Tidy the tone",
								"Trap and drill"
							],
							"parameter_mmax": 17,
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
					"id": "obj-31",
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
						540,
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
							"parameter_order": 12,
							"parameter_shortname": "Previous"
						}
					},
					"varname": "previousPreset"
				}
			},
			{
				"box": {
					"id": "obj-32",
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
						562,
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
							"parameter_order": 13,
							"parameter_shortname": "Next"
						}
					},
					"varname": "nextPreset"
				}
			},
			{
				"box": {
					"id": "obj-33",
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
						586,
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
							"parameter_order": 14,
							"parameter_shortname": "Browse"
						}
					},
					"varname": "browse"
				}
			},
			{
				"box": {
					"id": "obj-34",
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
					"id": "obj-35",
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
					"id": "obj-36",
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
					"id": "obj-37",
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
					"id": "obj-38",
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
					"id": "obj-39",
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
					"id": "obj-40",
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
					"id": "obj-41",
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
					"id": "obj-42",
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
					"id": "obj-43",
					"maxclass": "newobj",
					"text": "+ 18",
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
					"id": "obj-44",
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
					"id": "obj-45",
					"maxclass": "newobj",
					"text": "% 18",
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
					"id": "obj-46",
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
					"id": "obj-47",
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
					"id": "obj-48",
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
					"id": "obj-49",
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
					"id": "obj-50",
					"maxclass": "newobj",
					"text": "route levels tone dips sure stages genre",
					"numinlets": 7,
					"numoutlets": 7,
					"outlettype": [
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
						254,
						20
					],
					"varname": "setDial"
				}
			},
			{
				"box": {
					"id": "obj-51",
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
							"parameter_order": 15,
							"parameter_shortname": "Settings"
						}
					},
					"varname": "settings"
				}
			},
			{
				"box": {
					"id": "obj-52",
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
					"id": "obj-53",
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
					"id": "obj-54",
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
					"id": "obj-55",
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
					"id": "obj-56",
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
					"id": "obj-57",
					"maxclass": "message",
					"text": "7756746 16052023 14933298 15148534 11710615 15867303 5423045 4434646 12216993 16744065 16521206 1088757 2332878 3356591 7220956 14019652 205755",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						940,
						912,
						872,
						20
					],
					"varname": "presetMarks"
				}
			},
			{
				"box": {
					"id": "obj-58",
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
					"id": "obj-59",
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
					"id": "obj-60",
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
					"id": "obj-61",
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
					"id": "obj-62",
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
					"id": "obj-63",
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
					"id": "obj-64",
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
					"id": "obj-65",
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
					"id": "obj-66",
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
					"id": "obj-67",
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
					"id": "obj-68",
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
					"id": "obj-69",
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
					"id": "obj-70",
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
					"id": "obj-71",
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
					"id": "obj-72",
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
					"id": "obj-73",
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
					"id": "obj-74",
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
					"id": "obj-75",
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
					"id": "obj-76",
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
					"id": "obj-77",
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
					"id": "obj-78",
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
					"id": "obj-79",
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
					"id": "obj-80",
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
					"id": "obj-81",
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
					"id": "obj-82",
					"maxclass": "message",
					"text": "apply",
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
					"id": "obj-83",
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
					"id": "obj-84",
					"maxclass": "message",
					"text": "mix_window",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						832,
						336,
						74,
						20
					],
					"varname": "sendPress4"
				}
			},
			{
				"box": {
					"id": "obj-85",
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
					"id": "obj-86",
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
					"id": "obj-87",
					"maxclass": "newobj",
					"text": "node.script steadyhand-mix-node.js @autostart 0 @restart 0 @watch 0",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						464,
						416,
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
						"filename": "steadyhand-mix-node.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "node"
				}
			},
			{
				"box": {
					"id": "obj-88",
					"maxclass": "newobj",
					"text": "route ready lom face asleep set settings shown page window mix_window mix_page",
					"numinlets": 12,
					"numoutlets": 12,
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
						""
					],
					"patching_rect": [
						1000,
						496,
						482,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-89",
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
					"id": "obj-90",
					"maxclass": "newobj",
					"text": "v8 steadyhand-mix-bridge.js",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						560,
						176,
						20
					],
					"filename": "steadyhand-mix-bridge.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-mix-bridge.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "bridge"
				}
			},
			{
				"box": {
					"id": "obj-91",
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
					"id": "obj-92",
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
					"id": "obj-93",
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
					"id": "obj-94",
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
					"id": "obj-95",
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
					"id": "obj-96",
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
					"id": "obj-97",
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
					"id": "obj-98",
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
					"id": "obj-99",
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
					"id": "obj-106",
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
					"id": "obj-109",
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
					"id": "obj-110",
					"maxclass": "newobj",
					"text": "prepend parameter levels",
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
					"varname": "levelsToNode"
				}
			},
			{
				"box": {
					"id": "obj-111",
					"maxclass": "newobj",
					"text": "prepend parameter tone",
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
					"varname": "toneToNode"
				}
			},
			{
				"box": {
					"id": "obj-112",
					"maxclass": "newobj",
					"text": "prepend parameter dips",
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
					"varname": "dipsToNode"
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "newobj",
					"text": "prepend parameter sure",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						96,
						146,
						20
					],
					"varname": "sureToNode"
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "newobj",
					"text": "prepend parameter stages",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						120,
						158,
						20
					],
					"varname": "stagesToNode"
				}
			},
			{
				"box": {
					"id": "obj-115",
					"maxclass": "newobj",
					"text": "prepend parameter genre",
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
					"varname": "genreToNode"
				}
			},
			{
				"box": {
					"id": "obj-116",
					"maxclass": "newobj",
					"text": "prepend parameter range",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						168,
						152,
						20
					],
					"varname": "rangeToNode"
				}
			},
			{
				"box": {
					"id": "obj-117",
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
					"id": "obj-118",
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
					"id": "obj-119",
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
					"id": "obj-120",
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
					"id": "obj-121",
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
					"id": "obj-122",
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
					"id": "obj-123",
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
					"id": "obj-124",
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
					"id": "obj-125",
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
					"id": "obj-126",
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
					"id": "obj-127",
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
					"id": "obj-128",
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
					"id": "obj-129",
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
					"id": "obj-130",
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
					"id": "obj-131",
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
					"id": "obj-132",
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
					"id": "obj-133",
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
					"id": "obj-134",
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
					"id": "obj-135",
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
					"id": "obj-136",
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
					"id": "obj-137",
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
					"id": "obj-138",
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
					"id": "obj-139",
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
					"id": "obj-140",
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
					"id": "obj-141",
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
					"id": "obj-142",
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
					"id": "obj-143",
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
					"id": "obj-144",
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
					"id": "obj-145",
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
					"id": "obj-146",
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
					"id": "obj-147",
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
					"id": "obj-148",
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
					"id": "obj-149",
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
					"id": "obj-150",
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
					"id": "obj-151",
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
					"id": "obj-152",
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
					"id": "obj-153",
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
					"id": "obj-154",
					"maxclass": "message",
					"text": "_parameter_range $1 As\\ measured Classical\\,\\ hands\\ off Drum\\ and\\ bass Everything\\,\\ to\\ try\\ by\\ ear Half\\ as\\ much Hip-hop\\,\\ bass\\ first House\\ and\\ techno Jazz\\,\\ left\\ breathing Levels\\ alone Metal\\ and\\ punk Only\\ what\\ is\\ sure Placed\\ and\\ in\\ phase Rock\\ band Room\\ for\\ the\\ voice Speech\\ and\\ podcast Tidy\\ the\\ tone Trap\\ and\\ drill",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1168,
						2090,
						20
					],
					"varname": "presetOptions"
				}
			},
			{
				"box": {
					"id": "obj-155",
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
					"id": "obj-156",
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
					"id": "obj-157",
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
					"id": "obj-158",
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
						"obj-18",
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
						"obj-18",
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
						"obj-18",
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
						"obj-18",
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
						"obj-18",
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
						"obj-18",
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
						"obj-18",
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
						"obj-20",
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
						"obj-20",
						2
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
						"obj-20",
						1
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
						"obj-20",
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
						"obj-21",
						0
					],
					"destination": [
						"obj-28",
						2
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
						"obj-24",
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
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-19",
						1
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
						"obj-24",
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
						"obj-19",
						2
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
						"obj-29",
						0
					],
					"destination": [
						"obj-86",
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
						"obj-34",
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
						"obj-35",
						0
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
						"obj-51",
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
						"obj-36",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-36",
						2
					],
					"destination": [
						"obj-39",
						1
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
						"obj-37",
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
						"obj-86",
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
						"obj-40",
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
						"obj-41",
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
						"obj-42",
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
						"obj-42",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-42",
						1
					],
					"destination": [
						"obj-44",
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
						"obj-43",
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
						"obj-43",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-46",
						1
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
						1
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
						"obj-49",
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
						"obj-50",
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
						"obj-50",
						1
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
						"obj-50",
						2
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
						"obj-50",
						3
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
						"obj-50",
						4
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
						"obj-50",
						5
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
						"obj-51",
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
						"obj-86",
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
						"obj-53",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-53",
						1
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
						"obj-59",
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
						"obj-55",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-55",
						2
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
						"obj-56",
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
						"obj-56",
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
						1
					],
					"destination": [
						"obj-39",
						1
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
						"obj-49",
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
						"obj-60",
						1
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
						"obj-3",
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
						"obj-69",
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
						"obj-69",
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
						"obj-69",
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
						"obj-69",
						0
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
						"obj-69",
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
						"obj-77",
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
						"obj-72",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-72",
						2
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
						"obj-70",
						1
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
						"obj-3",
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
						"obj-76",
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
						"obj-3",
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
						"obj-87",
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
						"obj-78",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-78",
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
						"obj-77",
						1
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
						"obj-86",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						1
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
						0
					],
					"destination": [
						"obj-86",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						2
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
						"obj-86",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						3
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
						"obj-86",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
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
						"obj-80",
						5
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
						1
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
						"obj-88",
						0
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
						"obj-61",
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
						"obj-86",
						1
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
						"obj-3",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-88",
						4
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
						"obj-88",
						5
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
						"obj-88",
						6
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
						"obj-88",
						7
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
						"obj-88",
						8
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
						"obj-88",
						9
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
						"obj-88",
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
						"obj-88",
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
						5
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
						"obj-86",
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
						"obj-70",
						1
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
						"obj-18",
						0
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
						"obj-51",
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
						"obj-94",
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
						"obj-77",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-88",
						3
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
						"obj-87",
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
						"obj-108",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-96",
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
						"obj-96",
						4
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
						"obj-72",
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
						"obj-99",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-99",
						2
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
						"obj-99",
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
						"obj-99",
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
						"obj-99",
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
						"obj-105",
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
						"obj-96",
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
						"obj-109",
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
						"obj-96",
						3
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
						"obj-107",
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
						"obj-104",
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
						"obj-101",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
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
						"obj-109",
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
						"obj-103",
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
						"obj-104",
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
						"obj-106",
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
						"obj-101",
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
						"obj-101",
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
						"obj-102",
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
						"obj-102",
						0
					],
					"destination": [
						"obj-70",
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
						"obj-86",
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
						"obj-86",
						1
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
						"obj-86",
						1
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
						"obj-86",
						1
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
						"obj-86",
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
						"obj-86",
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
						"obj-86",
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
						"obj-118",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-118",
						3
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
						2
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
						"obj-118",
						1
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
						"obj-119",
						0
					],
					"destination": [
						"obj-133",
						2
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
						"obj-122",
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
						"obj-133",
						1
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
						"obj-133",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						2
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
						"obj-133",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						3
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
						"obj-86",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						4
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
						"obj-86",
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
						"obj-86",
						1
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
						"obj-3",
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
						"obj-137",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-137",
						3
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
						"obj-137",
						3
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
						"obj-138",
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
						"obj-139",
						0
					],
					"destination": [
						"obj-144",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-137",
						2
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
						1
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
						1
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
						"obj-143",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-143",
						1
					],
					"destination": [
						"obj-144",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-137",
						1
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
						"obj-145",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-145",
						1
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
						"obj-148",
						1
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
						"obj-147",
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
						"obj-150",
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
						"obj-137",
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
						"obj-152",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-152",
						2
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
						"obj-34",
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
						"obj-30",
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
						"obj-156",
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
						"obj-156",
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
						"obj-157",
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
						"obj-30",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-4": [
				"Level Size",
				"Levels",
				0
			],
			"obj-5": [
				"Tone Size",
				"Tone",
				1
			],
			"obj-6": [
				"Dip Size",
				"Dips",
				2
			],
			"obj-7": [
				"Least Sure",
				"Sure",
				3
			],
			"obj-8": [
				"Stages",
				"Stages",
				4
			],
			"obj-10": [
				"Genre",
				"Genre",
				5
			],
			"obj-12": [
				"Range",
				"Range",
				6
			],
			"obj-30": [
				"Preset",
				"Preset",
				7
			],
			"obj-14": [
				"Analyse",
				"Analyse",
				8
			],
			"obj-15": [
				"Apply",
				"Apply",
				9
			],
			"obj-16": [
				"Revert",
				"Revert",
				10
			],
			"obj-17": [
				"Window",
				"Window",
				11
			],
			"obj-31": [
				"Previous Preset",
				"Previous",
				12
			],
			"obj-32": [
				"Next Preset",
				"Next",
				13
			],
			"obj-33": [
				"Browse Presets",
				"Browse",
				14
			],
			"obj-51": [
				"Stored Settings",
				"Settings",
				15
			],
			"parameterbanks": {
				"0": {
					"index": 0,
					"name": "Mix",
					"parameters": [
						"Stages",
						"Genre",
						"Level Size",
						"Tone Size",
						"Dip Size",
						"Least Sure",
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
				"name": "steadyhand-mix-bridge.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-mix-face.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-mix-node.js",
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
