/** By what units are scored: sets of criteria with their rules as data, and what a rule makes of the numbers declared. */
package vn.loa.figures.criteria;
