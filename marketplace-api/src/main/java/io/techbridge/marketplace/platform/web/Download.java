package io.techbridge.marketplace.platform.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that is written while it is sent.
 */
public final class Download {

	private static final Logger log = LoggerFactory.getLogger(Download.class);

	private Download() {
	}

	/**
	 * Sends a file. What goes wrong before anything of it has left becomes a problem like
	 * any other; after that the connection is cut, so that nobody takes half a file for
	 * the whole.
	 * @param name what it is called, with its ending
	 */
	public static void send(HttpServletResponse response, String name, String mediaType, Content content) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
		try (var stream = new Body(response.getOutputStream())) {
			content.write(stream);
		}
		catch (IOException ex) {
			log.debug("Nobody waits for {} any more", name, ex);
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new DownloadInterrupted(name, ex);
			}
			response.reset();
			throw ex;
		}
	}

	/**
	 * What is in a file.
	 */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 * @throws IOException if nobody reads it any more
		 */
		void write(OutputStream stream) throws IOException;

	}

	/** Only the container closes it, when all went well. */
	private static final class Body extends FilterOutputStream {

		private Body(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void flush() {
			// Nothing leaves before it has to: until then failures can be told.
		}

		@Override
		public void close() {
			// The container does.
		}

	}

}
