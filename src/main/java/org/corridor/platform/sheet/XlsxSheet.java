package org.corridor.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of an Excel workbook, read as a stream. What the file would swell to is counted
 * before anything of it is read (zip bomb); POI's reader then takes neither document types nor
 * external entities, and nothing is evaluated. Workbooks with macros are refused.
 */
final class XlsxSheet {

  /** Bytes that all parts swell to; a table as large as we take needs less. */
  static final long MOST_SWOLLEN = 60L * 1024 * 1024;

  private static final int MOST_PARTS = 500;
  private static final int BUFFER = 8_192;

  private XlsxSheet() {}

  static Sheet read(byte[] file) {
    weigh(file);
    try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
      XSSFReader reader = new XSSFReader(workbook);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new FileRefused("no-rows");
      }
      Sheet.Builder rows = new Sheet.Builder();
      XlsxCells cells =
          new XlsxCells(new ReadOnlySharedStringsTable(workbook), reader.getStylesTable(), rows);
      try (InputStream first = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(cells);
        xml.parse(new InputSource(first));
      }
      return rows.build();
    } catch (SAXException e) {
      if (e.getCause() instanceof FileRefused refused) {
        throw refused;
      }
      throw new FileRefused("broken");
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new FileRefused("broken");
    }
  }

  /** Unpacks it into nothing, as POI unpacks it afterwards, to know how much it is. */
  private static void weigh(byte[] file) {
    long swollen = 0;
    int parts = 0;
    byte[] buffer = new byte[BUFFER];
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        refuseMacros(part.getName().toLowerCase(Locale.ROOT));
        parts++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          swollen += read;
          if (swollen > MOST_SWOLLEN || parts > MOST_PARTS) {
            throw new FileRefused("swells");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new FileRefused("broken");
    }
  }

  private static void refuseMacros(String part) {
    if (part.contains("vbaproject") || part.contains("macrosheets/") || part.endsWith(".bin")) {
      throw new FileRefused("macros");
    }
  }
}
