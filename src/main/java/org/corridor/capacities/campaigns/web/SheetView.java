package org.corridor.capacities.campaigns.web;

/** What stands on the invitation on paper, in its own language. */
public record SheetView(String title, String text, String how, String data, String period) {}
