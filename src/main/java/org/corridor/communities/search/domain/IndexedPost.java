package org.corridor.communities.search.domain;

import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.corridor.platform.text.Folding;

/**
 * A post as it stands in the index. What may be read of it is decided by the tables when it is
 * found; the index only spares reading what is certainly not to be shown.
 *
 * @param change the transaction that last changed it
 * @param shown false where it was hidden or taken back: it is taken out of the index
 * @param at when it was written, in milliseconds
 */
record IndexedPost(
    long id, long change, boolean shown, UUID circle, boolean open, String words, long at) {

  /** Changes with what is written into the index, so that an older one is made anew. */
  static final String FORMAT = "1";

  static final String ID = "id";
  static final String CIRCLE = "circle";
  static final String OPEN = "open";
  static final String WORDS = "words";
  static final String AT = "at";

  Term term() {
    return new Term(ID, Long.toString(id));
  }

  Document document() {
    Document document = new Document();
    document.add(new StringField(ID, Long.toString(id), Store.NO));
    document.add(new StoredField(ID, id));
    document.add(new StringField(CIRCLE, circle.toString(), Store.NO));
    document.add(new StringField(OPEN, open ? "1" : "0", Store.NO));
    document.add(new TextField(WORDS, Folding.stems(words), Store.NO));
    document.add(new NumericDocValuesField(AT, at));
    return document;
  }
}
