/** Counting: what counts, over which window, and the rows behind every figure. No other package decides what counts. */
package vn.loa.work.figure;
