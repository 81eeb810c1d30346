package org.corridor.communities;

import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that readers can report and moderators can hide, such as posts. Each subject with
 * things that members write gives one bean of this kind.
 */
public interface Moderated {

  /** Names the kind in addresses, e.g. {@code post}. */
  String kind();

  /**
   * The thing, if this reader may see it now; a steward sees hidden things too.
   *
   * @param reader empty for the platform itself, which sees everything
   */
  Optional<Thing> find(String id, Optional<PersonId> reader);

  /** Takes it out of sight of all but its author and the stewards. Again it does nothing. */
  void hide(String id);

  /** Shows it again. */
  void show(String id);

  /**
   * @param excerpt its first words, as written
   * @param author null where nobody is known any more
   * @param circle whose hosts moderate it too; null where only stewards do
   */
  record Thing(
      String id,
      String excerpt,
      Language written,
      String path,
      @Nullable PersonId author,
      @Nullable CircleId circle) {

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Thing";
    }
  }
}
