/** Sentences of a report composed from what happened: a pure function of plain records; every number in them is bound to a figure. */
package vn.loa.figures.composer;
