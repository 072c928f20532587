/** What can be wrong, as a stable code worded in both languages; every refusal uses these codes. */
package vn.loa.problem;
