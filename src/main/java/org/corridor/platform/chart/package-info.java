/**
 * Pictures for people who would rather look than read: what they show, as records, and where each
 * part is drawn. The templates {@code platform/components/barChart}, {@code gantt}, {@code
 * profileChart} and {@code corridorMap} draw them as SVG, with the same figures in a table below.
 *
 * <p>Horizontal places are percentages of the width, vertical ones are in {@code em}: so a picture
 * fits a phone and a wall, and its words keep the reader's text size. All labels are given in the
 * reader's language.
 */
@NamedInterface("chart")
@NullMarked
package org.corridor.platform.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
