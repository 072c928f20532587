/** What of a plan's topics was communicated where: topics against channels, and what nobody has said yet. */
package vn.loa.work.coverage;
