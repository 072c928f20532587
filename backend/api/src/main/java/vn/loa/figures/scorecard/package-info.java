/** A unit's score by a published set: declared and computed by the unit, appraised in two rounds by the one above. */
package vn.loa.figures.scorecard;
