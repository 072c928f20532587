/** Urging (đôn đốc): who was late and was reminded, of what, by whom and when. */
package vn.loa.work.urge;
