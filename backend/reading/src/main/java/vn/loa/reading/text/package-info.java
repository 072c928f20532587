/** What Loa knows of written Vietnamese: folding, document symbols, time words, sums, numerals, likeness, unit words. One of each. */
package vn.loa.reading.text;
