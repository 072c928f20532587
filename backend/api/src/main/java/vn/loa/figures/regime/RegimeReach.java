package vn.loa.figures.regime;

/** Whose reports a regime is for. */
enum RegimeReach {
    /** Those of the units below the one that set it. */
    BELOW,
    /** That unit's own, until the unit directly above sets one for it. */
    OWN
}
