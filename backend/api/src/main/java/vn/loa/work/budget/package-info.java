/** Money of a plan by source: what was given, what is estimated, what was spent; the database holds the caps. Whole đồng. */
package vn.loa.work.budget;
