/** An invented meeting on open data; the people and what they say are made up. This is the article that comes marked. */
export const openDataArticle = `Việt Nam - Phần Lan mở rộng hợp tác về dữ liệu mở và kỹ năng số

Thứ tư, 11/03/2026 09:15 (GMT+7)

Chiều 10/3, tại Hà Nội, Thứ trưởng Bộ Khoa học và Công nghệ (KH&CN) Trần Quốc Vinh đã tiếp bà Elina Korhola, Đại sứ Phần Lan tại Việt Nam, để bàn về chương trình hợp tác số giai đoạn 2026 - 2028.

Thứ trưởng Trần Quốc Vinh và Đại sứ Elina Korhola tại buổi tiếp.

Mở đầu cuộc trao đổi, Thứ trưởng Trần Quốc Vinh cảm ơn Phần Lan đã đồng hành với Việt Nam trong các dự án về nước sạch và giáo dục. Ông cho biết Bộ KH&CN đang hoàn thiện dự thảo nghị định về dữ liệu mở để lấy ý kiến các địa phương.

Đại sứ Elina Korhola bày tỏ ấn tượng với tốc độ chuyển đổi số ở các tỉnh miền Trung. Bà khẳng định Phần Lan sẵn sàng cử chuyên gia sang giúp các tỉnh xây dựng cổng dữ liệu dùng chung, đồng thời cam kết dành 20 suất học bổng thạc sĩ về khoa học dữ liệu cho cán bộ trẻ Việt Nam.

Tại buổi tiếp, Thứ trưởng Trần Quốc Vinh nêu ba đề xuất nhằm đưa hợp tác đi vào chiều sâu.

Thứ nhất, hai bên thành lập Nhóm công tác chung về dữ liệu mở, họp sáu tháng một lần, trước mắt tập trung vào giao thông và môi trường.

Thứ hai, các trường đại học của hai nước cùng xây dựng chương trình bồi dưỡng kỹ năng số cho giáo viên phổ thông, thông qua các khóa học trực tuyến có cấp chứng chỉ.

Thứ ba, tổ chức Tuần lễ Dữ liệu mở Việt Nam - Phần Lan, dự kiến vào tháng 9/2026 tại Đà Nẵng, với sự tham gia của doanh nghiệp khởi nghiệp hai nước.

Thứ trưởng Trần Quốc Vinh và Đại sứ Elina Korhola tại buổi tiếp.

Thứ trưởng đề nghị Phần Lan sớm chia sẻ kinh nghiệm bảo vệ dữ liệu cá nhân khi mở dữ liệu của khu vực công. Việt Nam mong muốn tìm được điểm cân bằng giữa tính công khai và quyền riêng tư của người dân.

Đáp lại, Đại sứ Elina Korhola cho biết Bộ Giao thông và Truyền thông Phần Lan sẽ cử một đoàn chuyên gia sang làm việc trong quý III năm 2026. Bà nhắc lại rằng 20 suất học bổng sẽ được trao trước năm 2028.

Khép lại buổi tiếp, hai bên nhất trí ký Bản ghi nhớ về hợp tác dữ liệu mở trong năm 2026, làm nền cho các dự án về sau.
`
