/**
 * Reports of a project under way, narrative and financial: begun from a template with what plan,
 * books, indicators, diary and lessons have to say ({@link
 * org.corridor.projects.underway.ReportMaterial}), written together, commented, approved by a
 * second person, and made into Word, PDF and a page to print. What somebody wrote is never lost:
 * each save is kept, and words that met another's wait beside until somebody has merged them.
 */
@NullMarked
package org.corridor.projects.reports;

import org.jspecify.annotations.NullMarked;
