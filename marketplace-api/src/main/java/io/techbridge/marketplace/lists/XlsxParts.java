package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What the streaming reader does not tell about a workbook: whether it is safe to unpack,
 * whether it has formats, and which cells are merged.
 */
final class XlsxParts {

	private static final int MOST_MERGED_CELLS = 100_000;

	private static final String TYPES = "[Content_Types].xml";

	private static final String STYLES = "xl/styles.xml";

	private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

	private final Path file;

	private final List<String> sheets;

	private final boolean hasFormats;

	private XlsxParts(Path file, List<String> sheets, boolean hasFormats) {
		this.file = file;
		this.sheets = sheets;
		this.hasFormats = hasFormats;
	}

	/**
	 * The parts, after everything has been unpacked once to count the bytes.
	 * @throws ListRefused if there are too many
	 */
	static XlsxParts of(Path file, ListLimits limits) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.size() > limits.entries()) {
				throw ListRefused.because("bomb", file.getFileName());
			}
			requireUnpackedSize(zip, file, limits);
			return new XlsxParts(file, sheetParts(zip), hasFormats(zip));
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * As the streaming reader looks for them: where the types say, whatever the case of
	 * the letters.
	 */
	private static boolean hasFormats(ZipFile zip) throws IOException, XMLStreamException {
		var stated = STYLES;
		try (var stream = open(zip, TYPES)) {
			for (var xml = reader(stream); xml.hasNext();) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && "Override".equals(xml.getLocalName())
						&& xml.getAttributeValue(null, "ContentType").endsWith(".styles+xml")) {
					stated = part(xml.getAttributeValue(null, "PartName"));
				}
			}
		}
		var name = stated;
		return zip.stream().anyMatch((entry) -> entry.getName().equalsIgnoreCase(name));
	}

	/**
	 * Whether the workbook says how its numbers are shown. It need not (ECMA-376 part 1,
	 * 12.3.20), and programs that write plain lists do not.
	 */
	boolean hasFormats() {
		return this.hasFormats;
	}

	/**
	 * The merged cells of a sheet.
	 */
	MergedCells mergedCells(int sheet) throws IOException {
		if (sheet >= this.sheets.size()) {
			return new MergedCells(List.of());
		}
		try (var zip = new ZipFile(this.file.toFile()); var stream = open(zip, this.sheets.get(sheet))) {
			return new MergedCells(mergedRanges(reader(stream)));
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void requireUnpackedSize(ZipFile zip, Path file, ListLimits limits) throws IOException {
		var buffer = new byte[64 * 1024];
		long total = 0;
		for (var entry : zip.stream().toList()) {
			try (var stream = zip.getInputStream(entry)) {
				for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
					total += count;
					if (total > limits.unpackedBytes()) {
						throw ListRefused.because("bomb", file.getFileName());
					}
				}
			}
		}
	}

	/** The parts that hold the sheets, in the order of the workbook. */
	private static List<String> sheetParts(ZipFile zip) throws IOException, XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		try (var stream = open(zip, "xl/_rels/workbook.xml.rels")) {
			for (var xml = reader(stream); xml.hasNext();) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && "Relationship".equals(xml.getLocalName())) {
					targets.put(xml.getAttributeValue(null, "Id"), part(xml.getAttributeValue(null, "Target")));
				}
			}
		}
		var sheets = new ArrayList<String>();
		try (var stream = open(zip, "xl/workbook.xml")) {
			for (var xml = reader(stream); xml.hasNext();) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && "sheet".equals(xml.getLocalName())) {
					sheets.add(targets.getOrDefault(relation(xml), ""));
				}
			}
		}
		return sheets;
	}

	private static String relation(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if ("id".equals(xml.getAttributeLocalName(i)) && xml.getAttributeNamespace(i) != null
					&& xml.getAttributeNamespace(i).contains("relationships")) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/**
	 * Also looks at every address: one far outside a sheet would make the streaming
	 * reader fill the memory with the empty cells before it.
	 */
	private static List<CellRangeAddress> mergedRanges(XMLStreamReader xml) throws XMLStreamException, IOException {
		var ranges = new ArrayList<CellRangeAddress>();
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamReader.START_ELEMENT) {
				continue;
			}
			if ("c".equals(xml.getLocalName())) {
				var address = xml.getAttributeValue(null, "r");
				if (address != null && !ADDRESS.matcher(address).matches()) {
					throw new IOException("Not a cell: " + address);
				}
			}
			else if ("mergeCell".equals(xml.getLocalName()) && ranges.size() < MOST_MERGED_CELLS) {
				ranges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
			}
		}
		return ranges;
	}

	private static String part(String target) {
		return target.startsWith("/") ? target.substring(1) : "xl/" + target;
	}

	private static InputStream open(ZipFile zip, String part) throws IOException {
		var entry = zip.getEntry(part);
		if (entry == null) {
			throw new IOException("The workbook has no part " + part);
		}
		return zip.getInputStream(entry);
	}

	private static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
		var factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(stream);
	}

}
