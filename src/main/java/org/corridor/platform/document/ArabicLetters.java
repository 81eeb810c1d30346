package org.corridor.platform.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins and orders right-to-left letters for the PDF. Vowel signs stay combining ones, where the
 * printer's own way would leave a gap for each; they come before their letter, since the printer
 * does not place them and the font draws them to the right of where it stands. Marks of direction
 * have done their part by then and would be drawn as bars.
 */
final class ArabicLetters implements BidiReorderer {

  /** Isolated forms of tanwin, vowels, shadda and sukun, FE70 to FE7F, as combining signs. */
  private static final String SIGNS =
      "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

  private final BidiReorderer letters = new ICUBidiReorderer();

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  @Override
  public String shapeText(String text) {
    String shaped = letters.shapeText(text);
    StringBuilder combined = new StringBuilder(shaped.length());
    for (int i = 0; i < shaped.length(); i++) {
      char c = shaped.charAt(i);
      combined.append(c >= '\uFE70' && c <= '\uFE7F' ? SIGNS.charAt(c - '\uFE70') : c);
    }
    return combined.toString();
  }

  @Override
  public String deshapeText(String text) {
    return letters.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
