package io.techbridge.marketplace.publicpages;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes a site map entry by entry, so that none has to be held as a whole.
 */
final class SitemapXml implements AutoCloseable {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final XMLStreamWriter xml;

	SitemapXml(String root, OutputStream output) {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.xml.writeStartElement(root);
			this.xml.writeDefaultNamespace(NAMESPACE);
		}
		catch (XMLStreamException ex) {
			throw unwritten(ex);
		}
	}

	void entry(String name, String address, @Nullable LocalDate changedOn) {
		try {
			this.xml.writeStartElement(name);
			element("loc", address);
			if (changedOn != null) {
				element("lastmod", changedOn.toString());
			}
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw unwritten(ex);
		}
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	@Override
	public void close() {
		try {
			this.xml.writeEndDocument();
			this.xml.close();
		}
		catch (XMLStreamException ex) {
			throw unwritten(ex);
		}
	}

	private static IllegalStateException unwritten(XMLStreamException cause) {
		return new IllegalStateException("The site map cannot be written", cause);
	}

}
