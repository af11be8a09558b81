package io.techbridge.marketplace.platform.files;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an office document says its parts are ({@code [Content_Types].xml}).
 *
 * @param parts the type of each part that is named, by its path in the zip
 * @param all every type that is mentioned
 */
record ContentTypes(Map<String, String> parts, Set<String> all) {

	/**
	 * @throws FileRefused if it is not the XML it should be
	 */
	static ContentTypes read(byte[] xml) {
		var parts = new HashMap<String, String>();
		var all = new HashSet<String>();
		try {
			var reader = withoutEntities().createXMLStreamReader(new ByteArrayInputStream(xml));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					add(reader, parts, all);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw FileRefused.broken(ex);
		}
		return new ContentTypes(parts, all);
	}

	private static void add(XMLStreamReader reader, Map<String, String> parts, Set<String> all) {
		var type = Objects.requireNonNullElse(reader.getAttributeValue(null, "ContentType"), "");
		all.add(type.toLowerCase(Locale.ROOT));
		var part = reader.getAttributeValue(null, "PartName");
		if (part != null) {
			parts.put(part.startsWith("/") ? part.substring(1) : part, type);
		}
	}

	/**
	 * Whether something in the document runs: macros, controls.
	 */
	boolean isActive() {
		return this.all.stream()
			.anyMatch((type) -> type.contains("macro") || type.contains("vba") || type.contains("activex"));
	}

	private static XMLInputFactory withoutEntities() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

}
