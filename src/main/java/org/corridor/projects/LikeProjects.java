package org.corridor.projects;

import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.LocalText.Wording;

/**
 * Which projects are alike, and why, so that those who do similar things can learn of each other
 * (handbook 8.2: Mali-24 and Ethiopia-14, Moldova-28 and Moldova-29). What few projects of the
 * registry have in common says more than what many have.
 */
public interface LikeProjects {

  /** The projects of the registry that have most in common with it, the nearest first. */
  List<Like> nearest(Sketch sketch, int most, Language reader);

  /**
   * What one has in common with each of the others, in their order, though none of them need be in
   * the registry.
   */
  List<Common> common(Sketch one, List<Sketch> others, Language reader);

  /**
   * @param code as its programme writes it, e.g. {@code Moldova-30}
   * @param path where it can be read, on this site
   */
  record Like(String code, String path, LocalText title, Common common) {}

  /**
   * @param strength 0 where they share nothing; else the higher, the more and the rarer
   * @param shared what weighs most first
   */
  record Common(double strength, List<Shared> shared) {
    public Common {
      shared = List.copyOf(shared);
    }
  }

  /**
   * @param label what sort of thing is shared, in the reader's language
   * @param names of the things
   */
  record Shared(String label, List<Wording> names) {
    public Shared {
      names = List.copyOf(names);
    }
  }
}
