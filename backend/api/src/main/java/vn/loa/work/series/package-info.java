/** What recurs: a rule with the paper's words, and each of its days with an outcome of its own. */
package vn.loa.work.series;
