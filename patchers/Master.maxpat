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
			676,
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
		"devicewidth": 676,
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
					"text": "pack 1. 20",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						120,
						120,
						74,
						20
					],
					"varname": "matchRamp"
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "newobj",
					"text": "line~ 1.",
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
					"varname": "matchLine"
				}
			},
			{
				"box": {
					"id": "obj-4",
					"maxclass": "newobj",
					"text": "*~ 1.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						24,
						184,
						44,
						20
					],
					"varname": "left"
				}
			},
			{
				"box": {
					"id": "obj-5",
					"maxclass": "newobj",
					"text": "*~ 1.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						"signal"
					],
					"patching_rect": [
						120,
						184,
						44,
						20
					],
					"varname": "right"
				}
			},
			{
				"box": {
					"id": "obj-6",
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
					"id": "obj-7",
					"maxclass": "message",
					"text": "1.",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						200,
						120,
						32,
						20
					],
					"varname": "matchRest"
				}
			},
			{
				"box": {
					"id": "obj-8",
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
						364,
						108
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						8,
						364,
						108
					],
					"filename": "steadyhand-master-face.js",
					"parameter_enable": 0,
					"border": 0,
					"textfile": {
						"filename": "steadyhand-master-face.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "face"
				}
			},
			{
				"box": {
					"id": "obj-9",
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
						380,
						8,
						44,
						48
					],
					"annotation": "Scales the corrective equaliser: bands that bring the tone to the edge of what is usual, and cut resonances. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "EQ Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "EQ Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "EQ Amount",
							"parameter_modmode": 2,
							"parameter_order": 0,
							"parameter_shortname": "EQ"
						}
					},
					"varname": "eq"
				}
			},
			{
				"box": {
					"id": "obj-10",
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
						428,
						8,
						44,
						48
					],
					"annotation": "Scales the multiband compressor, which holds a band whose levels spread further than is usual. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "Multiband Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Multiband Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Multiband Amount",
							"parameter_modmode": 2,
							"parameter_order": 1,
							"parameter_shortname": "Multi"
						}
					},
					"varname": "multiband"
				}
			},
			{
				"box": {
					"id": "obj-11",
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
						476,
						8,
						44,
						48
					],
					"annotation": "Scales the stereo stage: bass that is wide is narrowed, what is narrow above it widened, as far as mono allows. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "Stereo Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Stereo Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Stereo Amount",
							"parameter_modmode": 2,
							"parameter_order": 2,
							"parameter_shortname": "Stereo"
						}
					},
					"varname": "stereo"
				}
			},
			{
				"box": {
					"id": "obj-12",
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
						524,
						8,
						44,
						48
					],
					"annotation": "Scales harmonics of the highs; it does something without being asked only where a reference has highs that no equaliser gives. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "Excite Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Excite Amount",
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Excite Amount",
							"parameter_modmode": 2,
							"parameter_order": 3,
							"parameter_shortname": "Excite"
						}
					},
					"varname": "excite"
				}
			},
			{
				"box": {
					"id": "obj-13",
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
						380,
						62,
						44,
						48
					],
					"annotation": "Scales the glue compressor, which acts where peaks stand further above the loudness than is usual. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "Glue Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Glue Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Glue Amount",
							"parameter_modmode": 2,
							"parameter_order": 4,
							"parameter_shortname": "Glue"
						}
					},
					"varname": "glue"
				}
			},
			{
				"box": {
					"id": "obj-14",
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
						428,
						62,
						44,
						48
					],
					"annotation": "Scales the match to the tone of the reference, up to 3 dB either way; nothing without a reference. 100 % is what the measurement asks for, 0 % leaves the stage out.",
					"annotation_name": "Match Amount",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Match Amount",
							"parameter_initial": [
								100
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 100,
							"parameter_mmin": 0,
							"parameter_type": 0,
							"parameter_unitstyle": 5,
							"parameter_invisible": 0,
							"parameter_longname": "Match Amount",
							"parameter_modmode": 2,
							"parameter_order": 5,
							"parameter_shortname": "Match"
						}
					},
					"varname": "match"
				}
			},
			{
				"box": {
					"id": "obj-15",
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
						50,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						473,
						62,
						50,
						48
					],
					"annotation": "The integrated loudness of the master where Platform says Own, or names one that has published none.",
					"annotation_name": "Target Loudness",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Target Loudness",
							"parameter_initial": [
								-14
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": -5,
							"parameter_mmin": -40,
							"parameter_type": 0,
							"parameter_units": "%.1f LUFS",
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_longname": "Target Loudness",
							"parameter_modmode": 2,
							"parameter_order": 6,
							"parameter_shortname": "Target"
						}
					},
					"varname": "target"
				}
			},
			{
				"box": {
					"id": "obj-16",
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
						524,
						62,
						44,
						48
					],
					"annotation": "The highest true peak of the master where Platform says Own; a platform has its own.",
					"annotation_name": "Ceiling",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Ceiling",
							"parameter_initial": [
								-1
							],
							"parameter_initial_enable": 1,
							"parameter_mmax": 0,
							"parameter_mmin": -12,
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_longname": "Ceiling",
							"parameter_modmode": 2,
							"parameter_order": 7,
							"parameter_shortname": "Ceiling"
						}
					},
					"varname": "ceiling"
				}
			},
			{
				"box": {
					"id": "obj-17",
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
						576,
						20,
						92,
						16
					],
					"annotation": "What the master is for: its loudness and its ceiling. Own target goes by the dials.",
					"annotation_name": "Platform",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Platform",
							"parameter_enum": [
								"Own target",
								"Spotify",
								"Spotify (Loud)",
								"Spotify (Quiet)",
								"Apple Music",
								"YouTube",
								"TIDAL",
								"Amazon Music",
								"Deezer",
								"Qobuz",
								"SoundCloud",
								"Beatport",
								"Apple Podcasts",
								"AES TD1008",
								"AES TD1008 (album)",
								"AES TD1008 (speech)",
								"EBU R 128",
								"ATSC A/85"
							],
							"parameter_mmax": 17,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								1
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Platform",
							"parameter_modmode": 4,
							"parameter_order": 8,
							"parameter_shortname": "Platform"
						}
					},
					"varname": "platform"
				}
			},
			{
				"box": {
					"id": "obj-18",
					"maxclass": "live.comment",
					"text": "Platform",
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
						576,
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
					"varname": "platformLabel"
				}
			},
			{
				"box": {
					"id": "obj-19",
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
						576,
						49,
						92,
						16
					],
					"annotation": "Whose observed range of tone, width and dynamics the mix is held against; any genre: that of a hundred professional mixes. It never changes the loudness.",
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
							"parameter_order": 9,
							"parameter_shortname": "Genre"
						}
					},
					"varname": "genre"
				}
			},
			{
				"box": {
					"id": "obj-20",
					"maxclass": "live.comment",
					"text": "Genre",
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
						576,
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
					"varname": "genreLabel"
				}
			},
			{
				"box": {
					"id": "obj-21",
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
						576,
						78,
						92,
						16
					],
					"annotation": "The word length of the master. 16 and 24 bits are dithered where what was computed is longer; floats are not.",
					"annotation_name": "Word Length",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Word Length",
							"parameter_enum": [
								"16 bit",
								"24 bit",
								"32 float"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								1
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 0,
							"parameter_longname": "Word Length",
							"parameter_modmode": 4,
							"parameter_order": 10,
							"parameter_shortname": "Bits"
						}
					},
					"varname": "bits"
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "live.comment",
					"text": "Bits",
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
						576,
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
					"varname": "bitsLabel"
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						400,
						464,
						92,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						576,
						98,
						92,
						18
					],
					"annotation": "On: a true-peak limiter holds the ceiling. Off: a gain alone, which ends at the ceiling.",
					"annotation_name": "Limiter",
					"parameter_enable": 1,
					"mode": 1,
					"outputmode": 1,
					"text": "Limiter",
					"texton": "Limiter",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Limiter",
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
							"parameter_longname": "Limiter",
							"parameter_modmode": 4,
							"parameter_order": 11,
							"parameter_shortname": "Limiter"
						}
					},
					"varname": "limiter"
				}
			},
			{
				"box": {
					"id": "obj-24",
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
						56,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						121,
						56,
						18
					],
					"annotation": "Measures the recording of the clip that the Clip View shows, else of the only one that plays, and shows what each stage finds in it and would do. Nothing is written, and A/B goes to Off. The first press starts the analyser, which takes about a second.",
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
							"parameter_order": 14,
							"parameter_shortname": "Analyse"
						}
					},
					"varname": "analyse"
				}
			},
			{
				"box": {
					"id": "obj-25",
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
						52,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						68,
						121,
						52,
						18
					],
					"annotation": "Writes the master beside the recording, under a name that is free, and puts it into the next free clip slot; A/B goes to Off. Any other button ends it, and nothing is left behind, but a master that has its name by then.",
					"annotation_name": "Render",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Render",
					"texton": "Render",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Render",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Render",
							"parameter_modmode": 0,
							"parameter_order": 15,
							"parameter_shortname": "Render"
						}
					},
					"varname": "render"
				}
			},
			{
				"box": {
					"id": "obj-26",
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
						76,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						124,
						121,
						76,
						18
					],
					"annotation": "Puts Live's own devices on the Main track, set to what Render would do: the lamps say which stage comes out exactly, which near, and what is left to set by hand. It is not the render. Live puts devices in from 12.3 on; before, what is there and rests is set.",
					"annotation_name": "Set Up Chain",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Set up chain",
					"texton": "Set up chain",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Set Up Chain",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Set Up Chain",
							"parameter_modmode": 0,
							"parameter_order": 16,
							"parameter_shortname": "Set up chain"
						}
					},
					"varname": "chain"
				}
			},
			{
				"box": {
					"id": "obj-27",
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
						52,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						204,
						121,
						52,
						18
					],
					"annotation": "Takes back what Set up chain did on the Main track, whole; what you changed since stays yours, and is said. It works until this device or Live is closed.",
					"annotation_name": "Revert Chain",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Revert",
					"texton": "Revert",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Revert Chain",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Revert Chain",
							"parameter_modmode": 0,
							"parameter_order": 17,
							"parameter_shortname": "Revert"
						}
					},
					"varname": "revert"
				}
			},
			{
				"box": {
					"id": "obj-28",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						880,
						48,
						56,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						260,
						121,
						56,
						18
					],
					"annotation": "Writes a page on the master that was rendered last beside it, under a name that is free, and shows it in the browser: waveform, loudness and tone before and after, each stage in a sentence, what each service will do.",
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
							"parameter_order": 18,
							"parameter_shortname": "Report"
						}
					},
					"varname": "report"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						960,
						48,
						52,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						320,
						121,
						52,
						18
					],
					"annotation": "Goes through the list of checks on the master that was rendered last, or on the mix before that, and says what fails. Nothing is written.",
					"annotation_name": "Check",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Check",
					"texton": "Check",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Check",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Check",
							"parameter_modmode": 0,
							"parameter_order": 19,
							"parameter_shortname": "Check"
						}
					},
					"varname": "check"
				}
			},
			{
				"box": {
					"id": "obj-30",
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
						156,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						143,
						156,
						18
					],
					"annotation": "Launches the clip of the mix or that of its master, and turns the louder of the two down until both are as loud. Off: nothing is turned, the sound passes to the bit as it comes.",
					"annotation_name": "A/B",
					"parameter_enable": 1,
					"livemode": 1,
					"num_lines_patching": 1,
					"num_lines_presentation": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "A/B",
							"parameter_enum": [
								"Off",
								"Mix",
								"Master"
							],
							"parameter_mmax": 2,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "A/B",
							"parameter_modmode": 0,
							"parameter_order": 13,
							"parameter_shortname": "A/B"
						}
					},
					"varname": "compare"
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "live.drop",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						408,
						48,
						72,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						143,
						72,
						18
					],
					"legend": "Drop a mix",
					"decodemode": 0,
					"parameter_enable": 0,
					"annotation": "A recording that is dropped here, from Live's browser or from the system's, is analysed in the place of a clip; its master is written beside it.",
					"annotation_name": "Drop a Mix",
					"varname": "drop"
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
						504,
						48,
						44,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						244,
						143,
						44,
						18
					],
					"annotation": "Asks for a recording and analyses it in the place of a clip; its master is written beside it.",
					"annotation_name": "Choose File",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "File",
					"texton": "File",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Choose File",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Choose File",
							"parameter_modmode": 0,
							"parameter_order": 20,
							"parameter_shortname": "File"
						}
					},
					"varname": "file"
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
						600,
						48,
						80,
						18
					],
					"presentation": 1,
					"presentation_rect": [
						292,
						143,
						80,
						18
					],
					"annotation": "Asks for a recording whose tone the master takes over, up to 3 dB either way. Cancel lets go of the one that stands.",
					"annotation_name": "Choose Reference",
					"parameter_enable": 1,
					"mode": 0,
					"outputmode": 1,
					"text": "Reference",
					"texton": "Reference",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_annotation_name": "Choose Reference",
							"parameter_enum": [
								"Off",
								"On"
							],
							"parameter_mmax": 1,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_invisible": 2,
							"parameter_longname": "Choose Reference",
							"parameter_modmode": 0,
							"parameter_order": 21,
							"parameter_shortname": "Reference"
						}
					},
					"varname": "reference"
				}
			},
			{
				"box": {
					"id": "obj-34",
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
						312,
						72,
						44,
						20
					],
					"varname": "compareSide"
				}
			},
			{
				"box": {
					"id": "obj-36",
					"maxclass": "newobj",
					"text": "t b i",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						"int"
					],
					"patching_rect": [
						376,
						88,
						44,
						20
					],
					"varname": "compareTake"
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
						376,
						120,
						32,
						20
					],
					"varname": "compareNow"
				}
			},
			{
				"box": {
					"id": "obj-38",
					"maxclass": "newobj",
					"text": "prepend compare",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						376,
						152,
						104,
						20
					],
					"varname": "compareSay"
				}
			},
			{
				"box": {
					"id": "obj-39",
					"maxclass": "message",
					"text": "compare 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						312,
						104,
						68,
						20
					],
					"varname": "compareRest"
				}
			},
			{
				"box": {
					"id": "obj-40",
					"maxclass": "message",
					"text": "set 0",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						440,
						88,
						44,
						20
					],
					"varname": "compareOff"
				}
			},
			{
				"box": {
					"id": "obj-41",
					"maxclass": "newobj",
					"text": "opendialog",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						700,
						768,
						74,
						20
					],
					"varname": "fileDialog"
				}
			},
			{
				"box": {
					"id": "obj-42",
					"maxclass": "newobj",
					"text": "conformpath slash boot",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"int"
					],
					"patching_rect": [
						700,
						800,
						146,
						20
					],
					"varname": "fileSystem"
				}
			},
			{
				"box": {
					"id": "obj-43",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						700,
						832,
						44,
						20
					],
					"varname": "fileTake"
				}
			},
			{
				"box": {
					"id": "obj-44",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						700,
						864,
						50,
						20
					],
					"varname": "fileHeld"
				}
			},
			{
				"box": {
					"id": "obj-45",
					"maxclass": "newobj",
					"text": "prepend file",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						700,
						896,
						86,
						20
					],
					"varname": "fileSay"
				}
			},
			{
				"box": {
					"id": "obj-46",
					"maxclass": "newobj",
					"text": "opendialog",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"bang"
					],
					"patching_rect": [
						900,
						768,
						74,
						20
					],
					"varname": "referenceDialog"
				}
			},
			{
				"box": {
					"id": "obj-47",
					"maxclass": "newobj",
					"text": "conformpath slash boot",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						"int"
					],
					"patching_rect": [
						900,
						800,
						146,
						20
					],
					"varname": "referenceSystem"
				}
			},
			{
				"box": {
					"id": "obj-48",
					"maxclass": "newobj",
					"text": "t b l",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"bang",
						""
					],
					"patching_rect": [
						900,
						832,
						44,
						20
					],
					"varname": "referenceTake"
				}
			},
			{
				"box": {
					"id": "obj-49",
					"maxclass": "newobj",
					"text": "zl.reg",
					"numinlets": 2,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						900,
						864,
						50,
						20
					],
					"varname": "referenceHeld"
				}
			},
			{
				"box": {
					"id": "obj-50",
					"maxclass": "newobj",
					"text": "prepend reference",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						900,
						896,
						116,
						20
					],
					"varname": "referenceSay"
				}
			},
			{
				"box": {
					"id": "obj-51",
					"maxclass": "message",
					"text": "none",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1000,
						800,
						38,
						20
					],
					"varname": "noReference"
				}
			},
			{
				"box": {
					"id": "obj-52",
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
						380,
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
								"Air on top",
								"Apple Music, two quieter",
								"Beatport, as it is sold",
								"Broadcast, Europe",
								"Broadcast, United States",
								"Classical, as the hall",
								"Club, loud and clean",
								"Club, with its punch",
								"Compact disc",
								"For the cutting room",
								"Jazz, left breathing",
								"Like the reference",
								"Loud, for Spotify’s own Loud",
								"Podcast",
								"Speech, by AES",
								"Streaming, as measured",
								"Streaming, half as much",
								"Streaming, untouched",
								"YouTube, under pictures"
							],
							"parameter_mmax": 19,
							"parameter_type": 2,
							"parameter_unitstyle": 9,
							"parameter_initial": [
								0
							],
							"parameter_initial_enable": 1,
							"parameter_invisible": 2,
							"parameter_longname": "Preset",
							"parameter_modmode": 0,
							"parameter_order": 12,
							"parameter_shortname": "Preset"
						}
					},
					"varname": "preset"
				}
			},
			{
				"box": {
					"id": "obj-53",
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
						560,
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
							"parameter_order": 22,
							"parameter_shortname": "Previous"
						}
					},
					"varname": "previousPreset"
				}
			},
			{
				"box": {
					"id": "obj-54",
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
						582,
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
							"parameter_order": 23,
							"parameter_shortname": "Next"
						}
					},
					"varname": "nextPreset"
				}
			},
			{
				"box": {
					"id": "obj-55",
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
						606,
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
							"parameter_order": 24,
							"parameter_shortname": "Browse"
						}
					},
					"varname": "browse"
				}
			},
			{
				"box": {
					"id": "obj-56",
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
					"id": "obj-57",
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
					"id": "obj-58",
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
					"id": "obj-59",
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
					"id": "obj-60",
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
					"id": "obj-61",
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
					"id": "obj-62",
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
					"id": "obj-63",
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
					"id": "obj-64",
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
					"id": "obj-65",
					"maxclass": "newobj",
					"text": "+ 20",
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
					"id": "obj-66",
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
					"id": "obj-67",
					"maxclass": "newobj",
					"text": "% 20",
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
					"id": "obj-68",
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
					"id": "obj-69",
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
					"id": "obj-70",
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
					"id": "obj-71",
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
					"id": "obj-72",
					"maxclass": "newobj",
					"text": "route eq multiband stereo excite glue match target ceiling platform genre bits limiter",
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
						560,
						912,
						530,
						20
					],
					"varname": "setDial"
				}
			},
			{
				"box": {
					"id": "obj-73",
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
							"parameter_order": 25,
							"parameter_shortname": "Settings"
						}
					},
					"varname": "settings"
				}
			},
			{
				"box": {
					"id": "obj-74",
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
					"id": "obj-75",
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
					"id": "obj-76",
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
					"id": "obj-77",
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
					"id": "obj-78",
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
					"id": "obj-79",
					"maxclass": "message",
					"text": "13911815 10593832 14592122 10393880 10710661 13377100 3527170 8456044 10895311 1703678 7825051 13663170 10320703 16430406 16689390 5717421 14552264 8639128 3875637",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						940,
						912,
						992,
						20
					],
					"varname": "presetMarks"
				}
			},
			{
				"box": {
					"id": "obj-80",
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
					"id": "obj-81",
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
					"id": "obj-82",
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
					"id": "obj-83",
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
					"id": "obj-84",
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
					"id": "obj-85",
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
					"id": "obj-86",
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
					"id": "obj-87",
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
					"id": "obj-88",
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
					"id": "obj-89",
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
					"id": "obj-90",
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
					"id": "obj-91",
					"maxclass": "message",
					"text": "7",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1040,
						80,
						32,
						20
					],
					"varname": "press7"
				}
			},
			{
				"box": {
					"id": "obj-92",
					"maxclass": "message",
					"text": "8",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1120,
						80,
						32,
						20
					],
					"varname": "press8"
				}
			},
			{
				"box": {
					"id": "obj-93",
					"maxclass": "message",
					"text": "9",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1200,
						80,
						32,
						20
					],
					"varname": "press9"
				}
			},
			{
				"box": {
					"id": "obj-94",
					"maxclass": "message",
					"text": "10",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1280,
						80,
						32,
						20
					],
					"varname": "press10"
				}
			},
			{
				"box": {
					"id": "obj-95",
					"maxclass": "message",
					"text": "11",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1360,
						80,
						32,
						20
					],
					"varname": "press11"
				}
			},
			{
				"box": {
					"id": "obj-96",
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
						144,
						32,
						20
					],
					"varname": "running"
				}
			},
			{
				"box": {
					"id": "obj-98",
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
					"id": "obj-100",
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
					"id": "obj-101",
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
					"id": "obj-102",
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
					"id": "obj-103",
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
					"id": "obj-104",
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
					"id": "obj-105",
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
					"id": "obj-106",
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
					"id": "obj-107",
					"maxclass": "newobj",
					"text": "sel 1 2 3 4 5 6 7 8 9 10 11",
					"numinlets": 12,
					"numoutlets": 12,
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
						"bang",
						""
					],
					"patching_rect": [
						640,
						304,
						176,
						20
					],
					"varname": "whichPress"
				}
			},
			{
				"box": {
					"id": "obj-108",
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
					"id": "obj-109",
					"maxclass": "message",
					"text": "render",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						704,
						336,
						50,
						20
					],
					"varname": "sendPress2"
				}
			},
			{
				"box": {
					"id": "obj-110",
					"maxclass": "message",
					"text": "chain",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						768,
						336,
						44,
						20
					],
					"varname": "sendPress3"
				}
			},
			{
				"box": {
					"id": "obj-111",
					"maxclass": "message",
					"text": "revert",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						832,
						336,
						50,
						20
					],
					"varname": "sendPress4"
				}
			},
			{
				"box": {
					"id": "obj-112",
					"maxclass": "message",
					"text": "report",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						896,
						336,
						50,
						20
					],
					"varname": "sendPress5"
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "message",
					"text": "check",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						960,
						336,
						44,
						20
					],
					"varname": "sendPress6"
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "message",
					"text": "browse",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1280,
						336,
						50,
						20
					],
					"varname": "sendPress11"
				}
			},
			{
				"box": {
					"id": "obj-115",
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
					"id": "obj-116",
					"maxclass": "newobj",
					"text": "node.script steadyhand-master-node.js @autostart 0 @restart 0 @watch 0",
					"numinlets": 1,
					"numoutlets": 2,
					"outlettype": [
						"",
						""
					],
					"patching_rect": [
						1000,
						464,
						434,
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
						"filename": "steadyhand-master-node.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "node"
				}
			},
			{
				"box": {
					"id": "obj-117",
					"maxclass": "newobj",
					"text": "route ready lom face asleep set settings shown page window match compared",
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
						452,
						20
					],
					"varname": "fromNode"
				}
			},
			{
				"box": {
					"id": "obj-118",
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
					"id": "obj-119",
					"maxclass": "newobj",
					"text": "v8 steadyhand-master-bridge.js",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1080,
						560,
						194,
						20
					],
					"filename": "steadyhand-master-bridge.js",
					"saved_object_attributes": {
						"parameter_enable": 0
					},
					"textfile": {
						"filename": "steadyhand-master-bridge.js",
						"flags": 0,
						"embed": 0,
						"autowatch": 1
					},
					"varname": "bridge"
				}
			},
			{
				"box": {
					"id": "obj-120",
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
					"id": "obj-121",
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
					"id": "obj-122",
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
					"id": "obj-123",
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
					"id": "obj-124",
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
					"id": "obj-125",
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
					"id": "obj-126",
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
					"id": "obj-127",
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
					"id": "obj-128",
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
					"id": "obj-129",
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
					"id": "obj-130",
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
					"id": "obj-131",
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
					"id": "obj-132",
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
					"id": "obj-133",
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
					"id": "obj-134",
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
					"id": "obj-135",
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
					"id": "obj-136",
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
					"id": "obj-137",
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
					"id": "obj-138",
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
					"id": "obj-139",
					"maxclass": "newobj",
					"text": "prepend parameter eq",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						24,
						134,
						20
					],
					"varname": "eqToNode"
				}
			},
			{
				"box": {
					"id": "obj-140",
					"maxclass": "newobj",
					"text": "prepend parameter multiband",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						48,
						176,
						20
					],
					"varname": "multibandToNode"
				}
			},
			{
				"box": {
					"id": "obj-141",
					"maxclass": "newobj",
					"text": "prepend parameter stereo",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						72,
						158,
						20
					],
					"varname": "stereoToNode"
				}
			},
			{
				"box": {
					"id": "obj-142",
					"maxclass": "newobj",
					"text": "prepend parameter excite",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						96,
						158,
						20
					],
					"varname": "exciteToNode"
				}
			},
			{
				"box": {
					"id": "obj-143",
					"maxclass": "newobj",
					"text": "prepend parameter glue",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						120,
						146,
						20
					],
					"varname": "glueToNode"
				}
			},
			{
				"box": {
					"id": "obj-144",
					"maxclass": "newobj",
					"text": "prepend parameter match",
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
					"varname": "matchToNode"
				}
			},
			{
				"box": {
					"id": "obj-145",
					"maxclass": "newobj",
					"text": "prepend parameter target",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						168,
						158,
						20
					],
					"varname": "targetToNode"
				}
			},
			{
				"box": {
					"id": "obj-146",
					"maxclass": "newobj",
					"text": "prepend parameter ceiling",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						192,
						164,
						20
					],
					"varname": "ceilingToNode"
				}
			},
			{
				"box": {
					"id": "obj-147",
					"maxclass": "newobj",
					"text": "prepend parameter platform",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						216,
						170,
						20
					],
					"varname": "platformToNode"
				}
			},
			{
				"box": {
					"id": "obj-148",
					"maxclass": "newobj",
					"text": "prepend parameter genre",
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
					"varname": "genreToNode"
				}
			},
			{
				"box": {
					"id": "obj-149",
					"maxclass": "newobj",
					"text": "prepend parameter bits",
					"numinlets": 1,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						264,
						146,
						20
					],
					"varname": "bitsToNode"
				}
			},
			{
				"box": {
					"id": "obj-150",
					"maxclass": "newobj",
					"text": "prepend parameter limiter",
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
					"varname": "limiterToNode"
				}
			},
			{
				"box": {
					"id": "obj-151",
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
					"id": "obj-152",
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
					"id": "obj-153",
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
					"id": "obj-154",
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
					"id": "obj-155",
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
					"id": "obj-156",
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
					"id": "obj-157",
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
					"id": "obj-158",
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
					"id": "obj-159",
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
					"id": "obj-160",
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
					"id": "obj-161",
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
					"id": "obj-162",
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
					"id": "obj-163",
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
					"id": "obj-164",
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
					"id": "obj-165",
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
					"id": "obj-166",
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
					"id": "obj-167",
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
					"id": "obj-168",
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
					"id": "obj-169",
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
					"id": "obj-170",
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
					"id": "obj-171",
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
					"id": "obj-172",
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
					"id": "obj-173",
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
					"id": "obj-174",
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
					"id": "obj-175",
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
					"id": "obj-176",
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
					"id": "obj-177",
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
					"id": "obj-178",
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
					"id": "obj-179",
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
					"id": "obj-180",
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
					"id": "obj-181",
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
					"id": "obj-182",
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
					"id": "obj-183",
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
					"id": "obj-184",
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
					"id": "obj-185",
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
					"id": "obj-186",
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
					"id": "obj-187",
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
					"id": "obj-188",
					"maxclass": "message",
					"text": "_parameter_range $1 Air\\ on\\ top Apple\\ Music\\,\\ two\\ quieter Beatport\\,\\ as\\ it\\ is\\ sold Broadcast\\,\\ Europe Broadcast\\,\\ United\\ States Classical\\,\\ as\\ the\\ hall Club\\,\\ loud\\ and\\ clean Club\\,\\ with\\ its\\ punch Compact\\ disc For\\ the\\ cutting\\ room Jazz\\,\\ left\\ breathing Like\\ the\\ reference Loud\\,\\ for\\ Spotify’s\\ own\\ Loud Podcast Speech\\,\\ by\\ AES Streaming\\,\\ as\\ measured Streaming\\,\\ half\\ as\\ much Streaming\\,\\ untouched YouTube\\,\\ under\\ pictures",
					"numinlets": 2,
					"numoutlets": 1,
					"outlettype": [
						""
					],
					"patching_rect": [
						1240,
						1168,
						2786,
						20
					],
					"varname": "presetOptions"
				}
			},
			{
				"box": {
					"id": "obj-189",
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
					"id": "obj-190",
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
					"id": "obj-191",
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
					"id": "obj-192",
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
						"obj-7",
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
						1
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
						"obj-4",
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
						"obj-6",
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
						"obj-9",
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
						"obj-10",
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
						"obj-11",
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
						"obj-12",
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
						"obj-13",
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
						"obj-14",
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
						"obj-15",
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
						"obj-16",
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
						"obj-17",
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
						"obj-19",
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
						"obj-21",
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
						"obj-23",
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
						"obj-7",
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
						"obj-115",
						1
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
						"obj-115",
						1
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
						"obj-30",
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
						"obj-115",
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
						"obj-42",
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
						1
					],
					"destination": [
						"obj-49",
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
						"obj-115",
						1
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
						"obj-48",
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
						"obj-56",
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
						"obj-73",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-57",
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
						"obj-58",
						2
					],
					"destination": [
						"obj-61",
						1
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
						"obj-59",
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
						"obj-115",
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
						"obj-62",
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
						"obj-63",
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
						"obj-64",
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
						1
					],
					"destination": [
						"obj-66",
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
						"obj-65",
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
						"obj-70",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-70",
						1
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
						"obj-70",
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
						"obj-71",
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
						"obj-72",
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
						"obj-72",
						1
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
						"obj-72",
						2
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
						"obj-72",
						3
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
						"obj-72",
						4
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
						"obj-72",
						5
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
						"obj-72",
						6
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
						"obj-72",
						7
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
						"obj-72",
						8
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
						"obj-72",
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
						"obj-72",
						10
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
						"obj-72",
						11
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
						"obj-115",
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
						"obj-81",
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
						"obj-77",
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
						"obj-80",
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
						1
					],
					"destination": [
						"obj-61",
						1
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
						"obj-83",
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
						"obj-8",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						"obj-96",
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
						1
					],
					"destination": [
						"obj-104",
						1
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
						"obj-97",
						1
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
						"obj-8",
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
						"obj-103",
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
						"obj-101",
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
						"obj-98",
						1
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
						"obj-104",
						1
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
						0
					],
					"destination": [
						"obj-115",
						1
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
						"obj-115",
						1
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
						"obj-115",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						3
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
						"obj-115",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						4
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
						"obj-115",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						5
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
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						6
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
						"obj-107",
						7
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
						"obj-107",
						8
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
						"obj-107",
						9
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
						"obj-107",
						10
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
						"obj-115",
						1
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
						"obj-119",
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
						"obj-115",
						1
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
						"obj-8",
						0
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
						"obj-72",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-117",
						5
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
						"obj-117",
						6
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
						"obj-117",
						7
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
						"obj-117",
						8
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
						"obj-117",
						9
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
						"obj-117",
						10
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
						"obj-117",
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
						5
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
						"obj-115",
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
						"obj-97",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-120",
						4
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
						"obj-120",
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
						"obj-120",
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
						"obj-122",
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
						"obj-104",
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
						"obj-116",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-116",
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
						"obj-137",
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
						"obj-130",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-125",
						4
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
						"obj-99",
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
						"obj-128",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-128",
						2
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
						"obj-128",
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
						"obj-128",
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
						"obj-128",
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
						"obj-134",
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
						"obj-125",
						2
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
						"obj-129",
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
						"obj-125",
						3
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
						"obj-130",
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
						"obj-100",
						0
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
						"obj-132",
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
						"obj-133",
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
						"obj-130",
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
						"obj-132",
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
						"obj-8",
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
						"obj-8",
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
						"obj-8",
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
						"obj-130",
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
						"obj-130",
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
						"obj-130",
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
						"obj-130",
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
						"obj-130",
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
						"obj-131",
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
						"obj-131",
						0
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
						"obj-9",
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
						"obj-115",
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
						"obj-115",
						1
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
						"obj-115",
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
						"obj-115",
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
						"obj-115",
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
						"obj-115",
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
						"obj-115",
						1
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
						"obj-115",
						1
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
						"obj-115",
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
						"obj-115",
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
						"obj-115",
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
						"obj-115",
						1
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
						3
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
						2
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
						"obj-152",
						1
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
						"obj-158",
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
						"obj-167",
						2
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
						"obj-156",
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
						"obj-167",
						1
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
						"obj-167",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						2
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
						"obj-167",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						3
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
						"obj-115",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-151",
						4
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
						"obj-165",
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
						"obj-115",
						1
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
						"obj-115",
						1
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-169",
						1
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
						"obj-8",
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
						"obj-171",
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
						"obj-172",
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
						"obj-173",
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
						"obj-185",
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
						"obj-178",
						1
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
						"obj-174",
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
						1
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
						1
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
						"obj-171",
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
						"obj-178",
						1
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
						1
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
						"obj-182",
						1
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
						"obj-181",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-181",
						1
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
						"obj-185",
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
						"obj-186",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-186",
						2
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
						"obj-56",
						0
					]
				}
			},
			{
				"patchline": {
					"source": [
						"obj-186",
						1
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
						"obj-52",
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
						"obj-56",
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
						"obj-73",
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
						"obj-191",
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
						"obj-52",
						0
					]
				}
			}
		],
		"parameters": {
			"obj-9": [
				"EQ Amount",
				"EQ",
				0
			],
			"obj-10": [
				"Multiband Amount",
				"Multi",
				1
			],
			"obj-11": [
				"Stereo Amount",
				"Stereo",
				2
			],
			"obj-12": [
				"Excite Amount",
				"Excite",
				3
			],
			"obj-13": [
				"Glue Amount",
				"Glue",
				4
			],
			"obj-14": [
				"Match Amount",
				"Match",
				5
			],
			"obj-15": [
				"Target Loudness",
				"Target",
				6
			],
			"obj-16": [
				"Ceiling",
				"Ceiling",
				7
			],
			"obj-17": [
				"Platform",
				"Platform",
				8
			],
			"obj-19": [
				"Genre",
				"Genre",
				9
			],
			"obj-21": [
				"Word Length",
				"Bits",
				10
			],
			"obj-23": [
				"Limiter",
				"Limiter",
				11
			],
			"obj-52": [
				"Preset",
				"Preset",
				12
			],
			"obj-30": [
				"A/B",
				"A/B",
				13
			],
			"obj-24": [
				"Analyse",
				"Analyse",
				14
			],
			"obj-25": [
				"Render",
				"Render",
				15
			],
			"obj-26": [
				"Set Up Chain",
				"Set up chain",
				16
			],
			"obj-27": [
				"Revert Chain",
				"Revert",
				17
			],
			"obj-28": [
				"Report",
				"Report",
				18
			],
			"obj-29": [
				"Check",
				"Check",
				19
			],
			"obj-32": [
				"Choose File",
				"File",
				20
			],
			"obj-33": [
				"Choose Reference",
				"Reference",
				21
			],
			"obj-53": [
				"Previous Preset",
				"Previous",
				22
			],
			"obj-54": [
				"Next Preset",
				"Next",
				23
			],
			"obj-55": [
				"Browse Presets",
				"Browse",
				24
			],
			"obj-73": [
				"Stored Settings",
				"Settings",
				25
			],
			"parameterbanks": {
				"0": {
					"index": 0,
					"name": "Master",
					"parameters": [
						"Platform",
						"Target Loudness",
						"Ceiling",
						"Genre",
						"Limiter",
						"Word Length",
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
				},
				"1": {
					"index": 1,
					"name": "Amounts",
					"parameters": [
						"EQ Amount",
						"Multiband Amount",
						"Stereo Amount",
						"Excite Amount",
						"Glue Amount",
						"Match Amount",
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
				"name": "steadyhand-master-bridge.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-master-face.js",
				"bootpath": ".",
				"patcherrelativepath": ".",
				"type": "TEXT",
				"implicit": 1
			},
			{
				"name": "steadyhand-master-node.js",
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
