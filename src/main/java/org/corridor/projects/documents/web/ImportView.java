package org.corridor.projects.documents.web;

import java.util.List;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;

/**
 * @param form what was pasted, and what is wrong with the file as a whole
 * @param places what is wrong inside the file
 */
public record ImportView(Form form, List<Problem> places) {}
