/** An invented meeting on sensors and satellite data in farming; the people and what they say are made up. */
export const smartFarmingArticle = `New Zealand sẵn sàng cùng Việt Nam đưa dữ liệu ra đồng ruộng

Wellington, ngày 20/4/2026 -

Trong chuyến công tác tại New Zealand, Bộ trưởng Nông nghiệp và Môi trường (NN&MT) Lê Hữu Khoan đã làm việc với Bộ trưởng Nông nghiệp New Zealand Hamish Tolley về phát triển nông nghiệp phát thải thấp.

Quang cảnh buổi làm việc tại Wellington.

Quang cảnh buổi làm việc tại Wellington.

Chia sẻ tại cuộc gặp, Bộ trưởng Lê Hữu Khoan cho rằng người trồng lúa ở Đồng bằng sông Cửu Long cần được tiếp cận dữ liệu thời tiết và độ mặn hằng ngày, thay vì chờ bản tin theo tuần. Theo ông, Việt Nam cam kết giảm 30% lượng nước tưới trên mỗi héc-ta lúa vào năm 2030.

Về phía New Zealand, ông Hamish Tolley đánh giá cao hướng đi này và cho biết Viện Nghiên cứu Đồng cỏ Canterbury vừa hoàn thành bộ cảm biến đo khí mê-tan giá rẻ. New Zealand sẵn sàng chuyển giao thiết kế của bộ cảm biến cho các viện, trường của Việt Nam mà không thu phí bản quyền.

Bộ trưởng Lê Hữu Khoan đưa ra ba nội dung ưu tiên:

Thứ nhất, hai Bộ cùng lập bản đồ phát thải của 12 vùng trồng lúa, sử dụng ảnh vệ tinh và trí tuệ nhân tạo (AI).

Thứ hai, đề nghị New Zealand xem xét tài trợ 5 triệu đô-la New Zealand vốn viện trợ không hoàn lại cho dự án “Lúa xanh Cửu Long”.

Thứ ba, mở lớp tập huấn cho cán bộ khuyến nông về đọc và hiểu dữ liệu cảm biến, dự kiến bắt đầu từ tháng 8/2026 tại Cần Thơ.

Ông Hamish Tolley ủng hộ cả ba nội dung, nhưng lưu ý rằng khoản tài trợ còn phải chờ Quốc hội New Zealand thông qua. Ông mong muốn doanh nghiệp công nghệ nông nghiệp của New Zealand sớm có chỗ đứng tại thị trường Việt Nam.

Về tiêu chuẩn, hai bên thống nhất công nhận lẫn nhau phương pháp đo phát thải từ ruộng lúa, qua đó giúp hạt gạo Việt Nam có thêm bằng chứng khi vào các thị trường khó tính. Hai bên cũng nhất trí giao Tổ chuyên gia chung xây dựng lộ trình và trình hai Bộ trưởng trong giai đoạn tới.

“Nông dân không cần thêm lời hứa, họ cần con số đúng lúc”, Bộ trưởng Lê Hữu Khoan nhấn mạnh khi khép lại cuộc gặp.
`
