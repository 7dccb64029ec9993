// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import APIv1_0

// What these mean in v2.0 is what they mean in v1.0.

/// How old it is.
public typealias State = APIv1_0.State

/// What there is.
public typealias Thing = APIv1_0.Thing

/// Some of what there is.
public typealias ThingList = APIv1_0.ThingList

/// Whose it is.
public typealias Owner = APIv1_0.Owner
