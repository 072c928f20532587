/** Signed and submitted figures of many units as one flat table, and the dictionary that says what each figure is. */
package vn.loa.figures.dataset;
