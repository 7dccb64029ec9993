// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import APIv2_0

// What these mean in v3.0 is what they mean in v2.0.

/// How old it is.
public typealias State = APIv2_0.State

/// What there is.
public typealias Thing = APIv2_0.Thing

/// Some of what there is.
public typealias ThingList = APIv2_0.ThingList

/// Another name.
public typealias Renaming = APIv2_0.Renaming
