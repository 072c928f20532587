/** Counting: what counts, over which window, and the rows behind every figure. Nothing else says what counts. */
package vn.loa.work.figure;
