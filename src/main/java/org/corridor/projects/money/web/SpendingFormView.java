package org.corridor.projects.money.web;

import java.util.List;
import org.corridor.platform.form.Choice;

/**
 * The form of an entry.
 *
 * @param action where it is sent
 * @param back where its "not now" leads
 */
public record SpendingFormView(
    String action,
    String back,
    List<Choice> lines,
    List<Choice> partners,
    List<Choice> currencies,
    boolean hasReceipt) {}
