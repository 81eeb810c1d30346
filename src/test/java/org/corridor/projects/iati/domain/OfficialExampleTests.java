package org.corridor.projects.iati.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.corridor.projects.iati.IatiActivity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The standard's own example comes in and goes out again with all that the model knows. */
class OfficialExampleTests {

  private static final List<String> UNKNOWN =
      List.of(
          "capital-spend",
          "conditions",
          "contact-info",
          "country-budget-items",
          "crs-add",
          "fss",
          "humanitarian-scope",
          "legacy-data");

  private static Batches read(String xml) {
    return new Batches(
        ActivityFile.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
        0,
        Map.of());
  }

  private static String example() throws IOException {
    return Files.readString(StandardData.file("official-example.xml"));
  }

  @Test
  void saysWhatTheModelDoesNotKnow() throws Exception {
    Batches batches = read(example());
    StagedRow row = batches.next().get(0);

    assertThat(row.findings()).isEmpty();
    assertThat(batches.unknown().keySet()).containsExactlyElementsOf(UNKNOWN);
    assertThat(batches.unknown()).containsEntry("humanitarian-scope", 2).containsEntry("fss", 1);
  }

  @Test
  void goesOutAsItCameIn() throws Exception {
    IatiActivity activity = read(example()).next().get(0).activity();

    String written = RichActivity.xml(activity);

    assertThat(StandardSchemas.errorsOfActivities(written)).isEmpty();
    assertThat(read(written).next().get(0).activity()).isEqualTo(activity);
    List<String> before = lines(example());
    assertThat(before).hasSizeGreaterThan(150);
    assertThat(lines(written)).containsExactlyElementsOf(before);
  }

  /** Each element of the activity with its path, attributes and words, but those unknown. */
  private static List<String> lines(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    List<String> lines = new ArrayList<>();
    collect("", (Element) root.getElementsByTagName("iati-activity").item(0), lines);
    return lines;
  }

  private static void collect(String path, Element element, List<String> lines) {
    lines.add(path + " " + attributes(element) + " " + words(element));
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && !UNKNOWN.contains(child.getTagName())) {
        collect(path + "/" + child.getTagName(), child, lines);
      }
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      attributes.put(all.item(i).getNodeName(), truth(all.item(i).getNodeName(), all.item(i)));
    }
    return attributes;
  }

  /** Both ways of writing yes and no are the same. */
  private static String truth(String name, Node attribute) {
    boolean isTruth =
        List.of("humanitarian", "secondary-reporter", "aggregation-status", "ascending")
            .contains(name);
    String value = attribute.getNodeValue();
    return isTruth ? String.valueOf(value.equals("1") || value.equals("true")) : value;
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeType() == Node.TEXT_NODE) {
        words.append(children.item(i).getNodeValue());
      }
    }
    return words.toString().strip();
  }
}
