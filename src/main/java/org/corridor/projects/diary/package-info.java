/**
 * The diary of a project under way: what its team sees in the field, in a photo, a sentence or a
 * voice note. It can be written without a line; who is recognised in a picture decides how far it
 * goes.
 */
@NullMarked
package org.corridor.projects.diary;

import org.jspecify.annotations.NullMarked;
