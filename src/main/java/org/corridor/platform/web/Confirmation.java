package org.corridor.platform.web;

/**
 * A question asked before something is done that is not easily undone: the model attribute {@code
 * confirmation} of the page {@code platform/pages/confirm}. All texts are in the reader's language.
 *
 * @param action where the button posts to
 * @param button names the deed ("Delete the design"), never just "OK"
 * @param back where the way out leads
 */
public record Confirmation(String title, String text, String action, String button, String back) {}
