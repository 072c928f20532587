/** What can be wrong, as a stable code worded in both languages; everything that can refuse something speaks in these. */
package vn.loa.problem;
