/** Written Vietnamese: folding, document symbols, time words, sums, numerals, likeness, unit words; one reader of each. */
package vn.loa.reading.text;
