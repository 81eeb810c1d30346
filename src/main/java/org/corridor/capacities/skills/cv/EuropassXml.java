package org.corridor.capacities.skills.cv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;

/** A CV of Europass as XML: {@code SkillsPassport} until 2020, {@code Candidate} since. */
final class EuropassXml {

  private static final Set<String> ROOTS =
      Set.of("skillspassport", "candidate", "learnerinfo", "europass", "profile");

  private EuropassXml() {}

  static List<Passage> read(byte[] file) {
    Listener listener = new Listener();
    try {
      SafeXml.read(new ByteArrayInputStream(file), listener);
    } catch (IOException e) {
      throw new CvRefused(Reason.BROKEN);
    }
    return listener.passages.all();
  }

  private static final class Listener implements SafeXml.Listener {

    private final Passages passages = new Passages();

    @Override
    public void begin(List<String> path) {
      if (path.size() == 1 && !ROOTS.contains(path.get(0))) {
        throw new CvRefused(Reason.UNKNOWN);
      }
    }

    @Override
    public void text(List<String> path, String text) {
      String plain = text.strip();
      if (EuropassNames.isConcept(plain)) {
        passages.add(Passage.Kind.SKILL, "", plain);
      } else if (!plain.isEmpty() && !path.isEmpty()) {
        EuropassNames.kind(path).ifPresent(kind -> passages.addText(kind, plain));
      }
    }

    @Override
    public boolean isFull() {
      return passages.isFull();
    }
  }
}
