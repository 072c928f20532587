/** Money of a plan by source: allocated, estimated, spent; the database enforces the caps. Whole đồng. */
package vn.loa.work.budget;
