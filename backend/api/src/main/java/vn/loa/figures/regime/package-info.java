/** What a unit asks of the reports of those below it, or of its own: periods with their windows and deadlines, outline, recipients. */
package vn.loa.figures.regime;
