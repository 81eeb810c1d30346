package org.corridor.people.organisations.web;

/**
 * What the page to edit an organisation shows beside the form.
 *
 * @param base number of the revision that the form was filled from
 * @param writer names this form
 * @param overtaken whether somebody else saved it meanwhile
 * @param taken address of the organisation that has the name already; empty if none has
 */
public record EditView(String slug, int base, String writer, boolean overtaken, String taken) {

  public String path() {
    return "/organisations/" + slug;
  }
}
