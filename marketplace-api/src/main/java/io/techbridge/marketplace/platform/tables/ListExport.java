package io.techbridge.marketplace.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Download;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sends lists as files, in the caller's language. Rows are written as they come and never
 * kept; that a list left the marketplace, and how many rows of it, is told as an event.
 */
@Component
public class ListExport {

	private static final int PORTION = 100;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Mode mode;

	private final Clock clock;

	ListExport(MessageSource messages, ApplicationEventPublisher events, Mode mode, Clock clock) {
		this.messages = messages;
		this.events = events;
		this.mode = mode;
		this.clock = clock;
	}

	/**
	 * Sends a list that comes in pages. The first is asked for before the file begins:
	 * whoever may not have the list is told so, and gets no broken file.
	 */
	public <T> void pages(HttpServletResponse response, TableFormat format, ExportedList<T> list,
			Function<PageRequest, Page<T>> page) {
		var first = page.apply(portion(0)).items();
		portions(response, format, list, (number) -> (number > 0) ? page.apply(portion(number)).items() : first);
	}

	/**
	 * Which page holds a portion of a list that comes in pages of another kind.
	 * @param number from 0
	 */
	public static PageRequest portion(int number) {
		return new PageRequest(number, PORTION);
	}

	/**
	 * Sends a list that comes in portions, numbered from 0; the first that is not full is
	 * the last.
	 */
	public <T> void portions(HttpServletResponse response, TableFormat format, ExportedList<T> list,
			IntFunction<List<T>> portion) {
		send(response, format, list, (rows) -> {
			for (var number = 0;; number++) {
				var found = portion.apply(number);
				found.forEach(rows);
				if (found.size() < PORTION) {
					return;
				}
			}
		});
	}

	/**
	 * Sends a list.
	 * @param source hands over its entries, one after the other
	 */
	public <T> void send(HttpServletResponse response, TableFormat format, ExportedList<T> list,
			Consumer<Consumer<T>> source) {
		var locale = LocaleContextHolder.getLocale();
		Download.send(response, fileName(list, format, locale), format.mediaType(),
				(stream) -> write(stream, format, list, source, locale));
	}

	private <T> void write(OutputStream stream, TableFormat format, ExportedList<T> list, Consumer<Consumer<T>> source,
			Locale locale) throws IOException {
		var label = text("export." + list.name(), locale);
		var columns = list.columns().stream().map((column) -> column(list, column, locale)).toList();
		var count = new Counter();
		try (var table = format.open(stream, label, columns, notices(locale))) {
			source.accept((entry) -> {
				write(table,
						list.columns().stream().map((column) -> cell(column.value().apply(entry), locale)).toList());
				count.rows++;
			});
			table.finish();
		}
		this.events.publishEvent(new ListExported(list.name(), format, count.rows));
	}

	private static void write(TableWriter table, List<? extends @Nullable Object> cells) {
		try {
			table.write(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> TableColumn column(ExportedList<T> list, ExportedList.Column<T> column, Locale locale) {
		var header = this.messages.getMessage("export." + list.name() + "." + column.name(), null, null, locale);
		return new TableColumn((header != null) ? header : text("export." + column.name(), locale), column.width());
	}

	private @Nullable Object cell(@Nullable Object value, Locale locale) {
		return switch (value) {
			case Enum<?> constant -> word(constant, locale);
			case Boolean yes -> text(yes ? "export.yes" : "export.no", locale);
			case Collection<?> several -> several.stream()
				.map((one) -> String.valueOf(cell(one, locale)))
				.collect(Collectors.joining(text("export.separator", locale)));
			case null, default -> value;
		};
	}

	private String word(Enum<?> constant, Locale locale) {
		return text("label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
	}

	private List<String> notices(Locale locale) {
		return this.mode.isLocal() ? List.of(text("export.demonstration", locale)) : List.of();
	}

	/** A csv file has no room for notices, so the name of each says it. */
	private <T> String fileName(ExportedList<T> list, TableFormat format, Locale locale) {
		var mark = this.mode.isLocal() ? text("export.demonstration-mark", locale) + "-" : "";
		return mark + text("export." + list.name(), locale) + "-" + China.today(this.clock) + "." + format.ending();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static final class Counter {

		private long rows;

	}

}
