package io.techbridge.marketplace.platform.tables;

import java.util.Locale;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Formats in addresses are written as the endings of files.
 */
@Component
class TableFormatConverter implements Converter<String, TableFormat> {

	@Override
	public TableFormat convert(String ending) {
		return TableFormat.valueOf(ending.toUpperCase(Locale.ROOT));
	}

}
