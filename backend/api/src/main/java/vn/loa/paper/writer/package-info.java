/** Writes a plan or report as an official paper in the layout of Nghị định 30/2020/NĐ-CP. */
package vn.loa.paper.writer;
