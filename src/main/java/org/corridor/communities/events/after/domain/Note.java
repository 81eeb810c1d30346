package org.corridor.communities.events.after.domain;

import java.util.UUID;
import org.corridor.platform.text.Language;

/**
 * What a focus group said.
 *
 * @param shown to everybody who may read the event, once it is over
 * @param revision counts its changes, from 1
 */
public record Note(
    UUID id, String topic, String text, Language written, boolean shown, int revision) {

  public static final int TOPIC = 150;
  public static final int TEXT = 6_000;

  /** Most notes of one event, with those that can be brought back. */
  public static final int MOST = 200;
}
