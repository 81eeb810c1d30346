/** The page of a design's review. */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.review.web;
