package org.corridor.capacities.skills;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * Reads a CV and proposes what it says that somebody can do. Nothing of the file is kept; the
 * person decides what of the proposals holds.
 */
public interface CvReading {

  /** In bytes; what is larger is refused. */
  int MOST_BYTES = 5 * 1024 * 1024;

  /**
   * What a CV says.
   *
   * @param words as they stand in the CV, at most {@link SkillLine#LONGEST} characters
   * @param concept what they probably mean
   */
  record Proposal(String words, NamedConcept concept) {}

  /**
   * @param file a PDF, a Word file (.docx) or a CV of Europass as XML or JSON
   * @param written what the CV is written in
   * @return each concept once, the surest first: what is stated as a skill or a title, then what
   *     the text mentions; empty where nothing is recognised
   * @throws CvRefused where it cannot be read
   */
  List<Proposal> read(byte[] file, Language written, Language reader);
}
