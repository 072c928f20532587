/** Ways to begin a plan other than empty: from last year's, from the superior's, from a template; and its tasks from a sheet. */
package vn.loa.work.beginning;
