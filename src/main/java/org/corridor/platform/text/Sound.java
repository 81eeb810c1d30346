package org.corridor.platform.text;

/**
 * How a name sounds, as far as scripts and spellings agree on it: Mohamed, Muhammad and محمد are
 * one. Vowels are left out where Arabic leaves them out; letters that some script does not tell
 * apart become one.
 */
final class Sound {

  /** Shorter ones are alike by chance. */
  static final int SHORTEST = 3;

  private static final String[][] PAIRS = {
    {"tch", "s"},
    {"sch", "s"},
    {"ch", "s"},
    {"sh", "s"},
    {"kh", "k"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"qu", "k"},
    {"ce", "s"},
    {"ci", "s"}
  };
  private static final String FROM = "qcxzjpv";
  private static final String TO = "kkssgbf";
  private static final String SILENT = "aeiouwy";

  private Sound() {}

  /** Empty for what is too short to be told by its sound. */
  static String of(String word) {
    String letters = word;
    for (String[] pair : PAIRS) {
      letters = letters.replace(pair[0], pair[1]);
    }
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int index = FROM.indexOf(letter);
      char heard = index < 0 ? letter : TO.charAt(index);
      boolean silent = SILENT.indexOf(heard) >= 0 && !isBeginning(i, heard);
      boolean breath = heard == 'h' && i == letters.length() - 1;
      boolean twice = !sound.isEmpty() && sound.charAt(sound.length() - 1) == heard;
      if (!silent && !breath && !twice) {
        sound.append(heard);
      }
    }
    return sound.length() < SHORTEST ? "" : sound.toString();
  }

  private static boolean isBeginning(int index, char letter) {
    return index == 0 && (letter == 'y' || letter == 'w');
  }
}
