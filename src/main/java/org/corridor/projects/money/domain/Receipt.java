package org.corridor.projects.money.domain;

import org.corridor.platform.picture.Paper;

/**
 * The receipt of an entry: a PDF as it was sent, or a photo made anew. It is only ever given out as
 * a download and never shown by this site, so that nothing in it runs here.
 *
 * @param name of the file without any path
 * @param type media type, see {@link Paper.Kind}
 */
public record Receipt(String name, String type, byte[] content) {

  /**
   * @param sent the name that its sender gave it
   */
  public static Receipt of(String sent, Paper paper) {
    return new Receipt(paper.name(sent, "receipt"), paper.kind().type(), paper.content());
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}
